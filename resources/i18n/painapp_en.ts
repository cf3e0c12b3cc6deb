<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Activity</name>
        <message>
            <source>As much as you can</source>
            <translation>As much as you can</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Effort</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>How long</translation>
        </message>
        <message>
            <source>No effort at all</source>
            <translation>No effort at all</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>Pain after</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Pain before</translation>
        </message>
        <message>
            <source>What you did</source>
            <translation>What you did</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>Something in PainApp did not work, and it is not your fault. What was saved is safe. If the page looks wrong, close PainApp and open it again.</source>
            <translation>Something in PainApp did not work, and it is not your fault. What was saved is safe. If the page looks wrong, close PainApp and open it again.</translation>
        </message>
        <message>
            <source>This holds until you close PainApp. It could not be kept for the next time, since the folder for settings cannot be written to.</source>
            <translation>This holds until you close PainApp. It could not be kept for the next time, since the folder for settings cannot be written to.</translation>
        </message>
    </context>
    <context>
        <name>Areas</name>
        <message>
            <source>Belly</source>
            <translation>Belly</translation>
        </message>
        <message>
            <source>Chest</source>
            <translation>Chest</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <source>Left foot</source>
            <translation>Left foot</translation>
        </message>
        <message>
            <source>Left hand</source>
            <translation>Left hand</translation>
        </message>
        <message>
            <source>Left hip or buttock</source>
            <translation>Left hip or buttock</translation>
        </message>
        <message>
            <source>Left jaw</source>
            <translation>Left jaw</translation>
        </message>
        <message>
            <source>Left knee</source>
            <translation>Left knee</translation>
        </message>
        <message>
            <source>Left lower arm</source>
            <translation>Left lower arm</translation>
        </message>
        <message>
            <source>Left lower leg</source>
            <translation>Left lower leg</translation>
        </message>
        <message>
            <source>Left shoulder</source>
            <translation>Left shoulder</translation>
        </message>
        <message>
            <source>Left upper arm</source>
            <translation>Left upper arm</translation>
        </message>
        <message>
            <source>Left upper leg</source>
            <translation>Left upper leg</translation>
        </message>
        <message>
            <source>Lower back</source>
            <translation>Lower back</translation>
        </message>
        <message>
            <source>Neck</source>
            <translation>Neck</translation>
        </message>
        <message>
            <source>Right foot</source>
            <translation>Right foot</translation>
        </message>
        <message>
            <source>Right hand</source>
            <translation>Right hand</translation>
        </message>
        <message>
            <source>Right hip or buttock</source>
            <translation>Right hip or buttock</translation>
        </message>
        <message>
            <source>Right jaw</source>
            <translation>Right jaw</translation>
        </message>
        <message>
            <source>Right knee</source>
            <translation>Right knee</translation>
        </message>
        <message>
            <source>Right lower arm</source>
            <translation>Right lower arm</translation>
        </message>
        <message>
            <source>Right lower leg</source>
            <translation>Right lower leg</translation>
        </message>
        <message>
            <source>Right shoulder</source>
            <translation>Right shoulder</translation>
        </message>
        <message>
            <source>Right upper arm</source>
            <translation>Right upper arm</translation>
        </message>
        <message>
            <source>Right upper leg</source>
            <translation>Right upper leg</translation>
        </message>
        <message>
            <source>Upper back</source>
            <translation>Upper back</translation>
        </message>
    </context>
    <context>
        <name>BackupLine</name>
        <message>
            <source>Look at it</source>
            <translation>Look at it</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) in the backup, removed here</source>
            <translation>
                <numerusform>%n entry in the backup, removed here</numerusform>
                <numerusform>%n entries in the backup, removed here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) only in the backup</source>
            <translation>
                <numerusform>%n entry only in the backup</numerusform>
                <numerusform>%n entries only in the backup</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) only in your diary</source>
            <translation>
                <numerusform>%n entry only in your diary</numerusform>
                <numerusform>%n entries only in your diary</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) the same in both</source>
            <translation>
                <numerusform>%n entry the same in both</numerusform>
                <numerusform>%n entries the same in both</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) written differently</source>
            <translation>
                <numerusform>%n entry written differently</numerusform>
                <numerusform>%n entries written differently</numerusform>
            </translation>
        </message>
        <message>
            <source>A second place</source>
            <translation>A second place</translation>
        </message>
        <message>
            <source>Add what is missing</source>
            <translation>Add what is missing</translation>
        </message>
        <message>
            <source>Add what is missing here</source>
            <translation>Add what is missing here</translation>
        </message>
        <message>
            <source>Backup from {when}</source>
            <translation>Backup from {when}</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Backups also go to this folder:
{folder}</source>
            <translation>Backups also go to this folder:
{folder}</translation>
        </message>
        <message>
            <source>Backups go to this folder already.</source>
            <translation>Backups go to this folder already.</translation>
        </message>
        <message>
            <source>Before PainApp was updated</source>
            <translation>Before PainApp was updated</translation>
        </message>
        <message>
            <source>Before a backup was restored</source>
            <translation>Before a backup was restored</translation>
        </message>
        <message>
            <source>Before another file was brought in</source>
            <translation>Before another file was brought in</translation>
        </message>
        <message>
            <source>Before many entries were removed</source>
            <translation>Before many entries were removed</translation>
        </message>
        <message>
            <source>Before the diary got a new key</source>
            <translation>Before the diary got a new key</translation>
        </message>
        <message>
            <source>Check this one</source>
            <translation>Check this one</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choose a folder</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Choose another folder</translation>
        </message>
        <message>
            <source>Choose another one, such as a USB stick or a synced folder.</source>
            <translation>Choose another one, such as a USB stick or a synced folder.</translation>
        </message>
        <message>
            <source>Choose the backup</source>
            <translation>Choose the backup</translation>
        </message>
        <message>
            <source>Compared with your diary now:</source>
            <translation>Compared with your diary now:</translation>
        </message>
        <message>
            <source>Comparing it with your diary…</source>
            <translation>Comparing it with your diary…</translation>
        </message>
        <message>
            <source>Days in the backup: {period}</source>
            <translation>Days in the backup: {period}</translation>
        </message>
        <message>
            <source>Entries that are only in the backup come back, and nothing here goes away. Where an entry differs, the one written later counts, and the other is kept with it as an earlier version.</source>
            <translation>Entries that are only in the backup come back, and nothing here goes away. Where an entry differs, the one written later counts, and the other is kept with it as an earlier version.</translation>
        </message>
        <message>
            <source>First, PainApp makes a backup of your diary as it is now. From that you can always come back to it.</source>
            <translation>First, PainApp makes a backup of your diary as it is now. From that you can always come back to it.</translation>
        </message>
        <message>
            <source>Go back to how it was</source>
            <translation>Go back to how it was</translation>
        </message>
        <message>
            <source>Go back to this backup</source>
            <translation>Go back to this backup</translation>
        </message>
        <message>
            <source>If it is on a USB stick, put the stick in, then try again.</source>
            <translation>If it is on a USB stick, put the stick in, then try again.</translation>
        </message>
        <message>
            <source>If this computer breaks or gets lost, the backups on it go with it. A USB stick, or a folder that is synced elsewhere, keeps a second copy. It is encrypted: whoever finds it cannot read it.</source>
            <translation>If this computer breaks or gets lost, the backups on it go with it. A USB stick, or a folder that is synced elsewhere, keeps a second copy. It is encrypted: whoever finds it cannot read it.</translation>
        </message>
        <message>
            <source>It can be reached now.</source>
            <translation>It can be reached now.</translation>
        </message>
        <message>
            <source>It cannot be reached at present: perhaps the stick is not plugged in. Once it is back, the next backup goes there too.</source>
            <translation>It cannot be reached at present: perhaps the stick is not plugged in. Once it is back, the next backup goes there too.</translation>
        </message>
        <message>
            <source>It cannot be read any more. Your other backups are not touched by that.</source>
            <translation>It cannot be read any more. Your other backups are not touched by that.</translation>
        </message>
        <message>
            <source>It is a backup of another diary than this one.</source>
            <translation>It is a backup of another diary than this one.</translation>
        </message>
        <message>
            <source>It is whole: everything in it can be read.</source>
            <translation>It is whole: everything in it can be read.</translation>
        </message>
        <message>
            <source>It may be damaged, from a newer PainApp, or not a copy of this diary. You can move it elsewhere.</source>
            <translation>It may be damaged, from a newer PainApp, or not a copy of this diary. You can move it elsewhere.</translation>
        </message>
        <message>
            <source>Kept {where}</source>
            <translation>Kept {where}</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>Leave everything as it is</translation>
        </message>
        <message>
            <source>Look whether the folder is full or may not be written to.</source>
            <translation>Look whether the folder is full or may not be written to.</translation>
        </message>
        <message>
            <source>Looking for backups…</source>
            <translation>Looking for backups…</translation>
        </message>
        <message>
            <source>Made by itself</source>
            <translation>Made by itself</translation>
        </message>
        <message>
            <source>Made by you</source>
            <translation>Made by you</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Make a backup now</translation>
        </message>
        <message>
            <source>Make a recovery sheet</source>
            <translation>Make a recovery sheet</translation>
        </message>
        <message>
            <source>Making a backup of your diary as it is, then restoring…</source>
            <translation>Making a backup of your diary as it is, then restoring…</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Making a backup…</translation>
        </message>
        <message>
            <source>Nothing has been changed.</source>
            <translation>Nothing has been changed.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing to restore: the same %n entry(ies) here and in the backup.</source>
            <translation>
                <numerusform>Nothing to restore: the same %n entry here and in the backup.</numerusform>
                <numerusform>Nothing to restore: the same %n entries here and in the backup.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was restored. Your diary is as it was.</source>
            <translation>Nothing was restored. Your diary is as it was.</translation>
        </message>
        <message>
            <source>One of your backups could not be read any more. Your diary is not touched by that, and a new backup has been made.</source>
            <translation>One of your backups could not be read any more. Your diary is not touched by that, and a new backup has been made.</translation>
        </message>
        <message>
            <source>Only on this computer</source>
            <translation>Only on this computer</translation>
        </message>
        <message>
            <source>Only the computer on which this backup was made can open it, and this one does not hold its key.</source>
            <translation>Only the computer on which this backup was made can open it, and this one does not hold its key.</translation>
        </message>
        <message>
            <source>Only this computer can open these copies.</source>
            <translation>Only this computer can open these copies.</translation>
        </message>
        <message>
            <source>Open a backup file from elsewhere</source>
            <translation>Open a backup file from elsewhere</translation>
        </message>
        <message>
            <source>Open it with that version or a later one.</source>
            <translation>Open it with that version or a later one.</translation>
        </message>
        <message>
            <source>Open this backup</source>
            <translation>Open this backup</translation>
        </message>
        <message>
            <source>PainApp backups (*.painapp)</source>
            <translation>PainApp backups (*.painapp)</translation>
        </message>
        <message>
            <source>PainApp makes one by itself on each day on which you wrote something. Older ones are kept too, fewer the older they get.</source>
            <translation>PainApp makes one by itself on each day on which you wrote something. Older ones are kept too, fewer the older they get.</translation>
        </message>
        <message>
            <source>Reading all of it…</source>
            <translation>Reading all of it…</translation>
        </message>
        <message numerus="yes">
            <source>Restored. Your diary now holds %n entry(ies).</source>
            <translation>
                <numerusform>Restored. Your diary now holds %n entry.</numerusform>
                <numerusform>Restored. Your diary now holds %n entries.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n backup(s)</source>
            <translation>
                <numerusform>Show all %n backup</numerusform>
                <numerusform>Show all %n backups</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. No backup was made this time; the older ones are still there.</source>
            <translation>Stopped. No backup was made this time; the older ones are still there.</translation>
        </message>
        <message>
            <source>The backup holds nothing that is missing here. You can still go back to it:</source>
            <translation>The backup holds nothing that is missing here. You can still go back to it:</translation>
        </message>
        <message>
            <source>The backup is made, and it has been read through and checked.</source>
            <translation>The backup is made, and it has been read through and checked.</translation>
        </message>
        <message>
            <source>The backup on this computer was made all the same.</source>
            <translation>The backup on this computer was made all the same.</translation>
        </message>
        <message>
            <source>The backup that was just made did not pass its check.</source>
            <translation>The backup that was just made did not pass its check.</translation>
        </message>
        <message>
            <source>The newest backup is from {when}.</source>
            <translation>The newest backup is from {when}.</translation>
        </message>
        <message>
            <source>The other file, {name}, does not open with your diary’s key.</source>
            <translation>The other file, {name}, does not open with your diary’s key.</translation>
        </message>
        <message>
            <source>The second folder for backups could not take a copy: {folder}</source>
            <translation>The second folder for backups could not take a copy: {folder}</translation>
        </message>
        <message>
            <source>The second folder for backups is not here now: {folder}</source>
            <translation>The second folder for backups is not here now: {folder}</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>There is no backup yet.</translation>
        </message>
        <message>
            <source>They will be listed here, newest first.</source>
            <translation>They will be listed here, newest first.</translation>
        </message>
        <message>
            <source>This backup cannot be found or read: {name}</source>
            <translation>This backup cannot be found or read: {name}</translation>
        </message>
        <message>
            <source>This backup is damaged: {name}</source>
            <translation>This backup is damaged: {name}</translation>
        </message>
        <message>
            <source>This backup is from before the key to your diary changed. It opens with what opened the diary then.</source>
            <translation>This backup is from before the key to your diary changed. It opens with what opened the diary then.</translation>
        </message>
        <message>
            <source>This backup was locked with another key: {name}</source>
            <translation>This backup was locked with another key: {name}</translation>
        </message>
        <message>
            <source>This backup was made by a newer PainApp, version {version}.</source>
            <translation>This backup was made by a newer PainApp, version {version}.</translation>
        </message>
        <message>
            <source>This file is not a PainApp backup, or it is damaged: {name}</source>
            <translation>This file is not a PainApp backup, or it is damaged: {name}</translation>
        </message>
        <message>
            <source>To undo this, go back to the backup from {when}.</source>
            <translation>To undo this, go back to the backup from {when}.</translation>
        </message>
        <message>
            <source>Today, {time}</source>
            <translation>Today, {time}</translation>
        </message>
        <message>
            <source>Try again. If it happens again, the disk may need a look.</source>
            <translation>Try again. If it happens again, the disk may need a look.</translation>
        </message>
        <message>
            <source>Try the recovery code or the passphrase that you had when it was made.</source>
            <translation>Try the recovery code or the passphrase that you had when it was made.</translation>
        </message>
        <message>
            <source>What to do with it</source>
            <translation>What to do with it</translation>
        </message>
        <message>
            <source>What was restored did not pass its check, so it was not used.</source>
            <translation>What was restored did not pass its check, so it was not used.</translation>
        </message>
        <message>
            <source>When it is here again, PainApp copies the backup there.</source>
            <translation>When it is here again, PainApp copies the backup there.</translation>
        </message>
        <message>
            <source>Whole copies of your diary, each in one file, encrypted like the diary.</source>
            <translation>Whole copies of your diary, each in one file, encrypted like the diary.</translation>
        </message>
        <message>
            <source>You can choose another backup.</source>
            <translation>You can choose another backup.</translation>
        </message>
        <message>
            <source>Your backups</source>
            <translation>Your backups</translation>
        </message>
        <message>
            <source>Your diary and the backup have not been changed.</source>
            <translation>Your diary and the backup have not been changed.</translation>
        </message>
        <message>
            <source>Your diary becomes what it was then ({when}). What you have written or changed since is only in the backup that is made just before.</source>
            <translation>Your diary becomes what it was then ({when}). What you have written or changed since is only in the backup that is made just before.</translation>
        </message>
        <message>
            <source>Your diary is as it was, and the other file has not been touched.</source>
            <translation>Your diary is as it was, and the other file has not been touched.</translation>
        </message>
        <message>
            <source>Your diary is safe and unchanged. No backup was made this time; older ones are still there.</source>
            <translation>Your diary is safe and unchanged. No backup was made this time; older ones are still there.</translation>
        </message>
        <message>
            <source>checked on {day}</source>
            <translation>checked on {day}</translation>
        </message>
        <message>
            <source>checked today</source>
            <translation>checked today</translation>
        </message>
        <message>
            <source>checked when it was made</source>
            <translation>checked when it was made</translation>
        </message>
        <message>
            <source>in {folder}</source>
            <translation>in {folder}</translation>
        </message>
        <message>
            <source>on this computer</source>
            <translation>on this computer</translation>
        </message>
        <message>
            <source>today, {time}</source>
            <translation>today, {time}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{made}, kept {where}</source>
            <translation>{made}, kept {where}</translation>
        </message>
        <message>
            <source>{number} KB</source>
            <translation>{number} KB</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
    </context>
    <context>
        <name>CheckIn</name>
        <message>
            <source>As good as it gets</source>
            <translation>As good as it gets</translation>
        </message>
        <message>
            <source>As low as it gets</source>
            <translation>As low as it gets</translation>
        </message>
        <message>
            <source>As much as you can imagine</source>
            <translation>As much as you can imagine</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energy</translation>
        </message>
        <message>
            <source>Full of energy</source>
            <translation>Full of energy</translation>
        </message>
        <message>
            <source>Left and right are yours.</source>
            <translation>Left and right are yours.</translation>
        </message>
        <message>
            <source>Mood</source>
            <translation>Mood</translation>
        </message>
        <message>
            <source>No pain</source>
            <translation>No pain</translation>
        </message>
        <message>
            <source>None at all</source>
            <translation>None at all</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Overall, how is your pain right now?</source>
            <translation>Overall, how is your pain right now?</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Pain</translation>
        </message>
        <message>
            <source>Pain as bad as you can imagine</source>
            <translation>Pain as bad as you can imagine</translation>
        </message>
        <message>
            <source>Stress</source>
            <translation>Stress</translation>
        </message>
        <message>
            <source>What helped</source>
            <translation>What helped</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Where it is</translation>
        </message>
    </context>
    <context>
        <name>ChipGroup</name>
        <message>
            <source>Add your own</source>
            <translation>Add your own</translation>
        </message>
    </context>
    <context>
        <name>ClockField</name>
        <message>
            <source>A time like {example}</source>
            <translation>A time like {example}</translation>
        </message>
        <message>
            <source>{name}, earlier</source>
            <translation>{name}, earlier</translation>
        </message>
        <message>
            <source>{name}, later</source>
            <translation>{name}, later</translation>
        </message>
    </context>
    <context>
        <name>CountryChoice</name>
        <message>
            <source>Change country</source>
            <translation>Change country</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Language: English. Help lines: {country}.</source>
            <translation>Language: English. Help lines: {country}.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>A day like {example}</source>
            <translation>A day like {example}</translation>
        </message>
        <message>
            <source>A day up to {latest}</source>
            <translation>A day up to {latest}</translation>
        </message>
        <message>
            <source>{name}, calendar</source>
            <translation>{name}, calendar</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>{day} {month}</source>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} to {last}</translation>
        </message>
        <message>
            <source>{first} to {last} {month} {year}</source>
            <translation>{first} to {last} {month} {year}</translation>
        </message>
        <message>
            <source>{month} {day}</source>
            <translation>{month} {day}</translation>
        </message>
        <message>
            <source>{month} {day}, {year}</source>
            <translation>{month} {day}, {year}</translation>
        </message>
        <message>
            <source>{month} {first} to {last}, {year}</source>
            <translation>{month} {first} to {last}, {year}</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month}</source>
            <translation>{weekday} {day} {month}</translation>
        </message>
        <message>
            <source>{weekday}, {month} {day}</source>
            <translation>{weekday}, {month} {day}</translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message>
            <source>Add to this day</source>
            <translation>Add to this day</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>Next day</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>Previous day</translation>
        </message>
        <message>
            <source>Write your first check-in</source>
            <translation>Write your first check-in</translation>
        </message>
    </context>
    <context>
        <name>DayEditing</name>
        <message>
            <source>Removed: {entry}. Undo is here.</source>
            <translation>Removed: {entry}. Undo is here.</translation>
        </message>
    </context>
    <context>
        <name>Describing</name>
        <message>
            <source>Asleep</source>
            <translation>Asleep</translation>
        </message>
        <message>
            <source>Asleep of the time in bed</source>
            <translation>Asleep of the time in bed</translation>
        </message>
        <message>
            <source>Pain {pain} of 10</source>
            <translation>Pain {pain} of 10</translation>
        </message>
        <message>
            <source>Time in bed</source>
            <translation>Time in bed</translation>
        </message>
        <message>
            <source>not calculated</source>
            <translation>not calculated</translation>
        </message>
        <message>
            <source>quality {quality} of 5</source>
            <translation>quality {quality} of 5</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
    </context>
    <context>
        <name>Diary</name>
        <message>
            <source>Active for {time}.</source>
            <translation>Active for {time}.</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>Check-in</translation>
        </message>
        <message>
            <source>Each day you write something gets a mark in the calendar. What you wrote can be read here, added to and changed.</source>
            <translation>Each day you write something gets a mark in the calendar. What you wrote can be read here, added to and changed.</translation>
        </message>
        <message>
            <source>Nothing is written here.</source>
            <translation>Nothing is written here.</translation>
        </message>
        <message numerus="yes">
            <source>Pain {average} on average and {worst} at worst, from %n check-in(s).</source>
            <translation>
                <numerusform>Pain {average} on average and {worst} at worst, from %n check-in.</numerusform>
                <numerusform>Pain {average} on average and {worst} at worst, from %n check-ins.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pain {pain}, from one check-in.</source>
            <translation>Pain {pain}, from one check-in.</translation>
        </message>
        <message>
            <source>Removed on {date}. Kept until {until}.</source>
            <translation>Removed on {date}. Kept until {until}.</translation>
        </message>
        <message>
            <source>Saved on {date} at {time}</source>
            <translation>Saved on {date} at {time}</translation>
        </message>
        <message>
            <source>Sleep</source>
            <translation>Sleep</translation>
        </message>
        <message>
            <source>Slept {time}.</source>
            <translation>Slept {time}.</translation>
        </message>
        <message>
            <source>Something that went well</source>
            <translation>Something that went well</translation>
        </message>
        <message>
            <source>Something you did</source>
            <translation>Something you did</translation>
        </message>
        <message>
            <source>Today, {date}</source>
            <translation>Today, {date}</translation>
        </message>
        <message>
            <source>What you add now is marked as written later.</source>
            <translation>What you add now is marked as written later.</translation>
        </message>
        <message>
            <source>Written later, on {date}</source>
            <translation>Written later, on {date}</translation>
        </message>
        <message>
            <source>{date} {year}</source>
            <translation>{date} {year}</translation>
        </message>
    </context>
    <context>
        <name>DiaryPage</name>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
    </context>
    <context>
        <name>DurationField</name>
        <message>
            <source>A number, like 40</source>
            <translation>A number, like 40</translation>
        </message>
        <message>
            <source>Numbers only, like 6 and 40</source>
            <translation>Numbers only, like 6 and 40</translation>
        </message>
        <message numerus="yes">
            <source>Up to %n hour(s)</source>
            <translation>
                <numerusform>Up to %n hour</numerusform>
                <numerusform>Up to %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Up to %n minute(s)</source>
            <translation>
                <numerusform>Up to %n minute</numerusform>
                <numerusform>Up to %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>h</source>
            <translation>h</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>{name}, hours</source>
            <translation>{name}, hours</translation>
        </message>
        <message>
            <source>{name}, less</source>
            <translation>{name}, less</translation>
        </message>
        <message>
            <source>{name}, minutes</source>
            <translation>{name}, minutes</translation>
        </message>
        <message>
            <source>{name}, more</source>
            <translation>{name}, more</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
    </context>
    <context>
        <name>Emergency</name>
        <message>
            <source>Code that lets a phone dial {number}, {name}</source>
            <translation>Code that lets a phone dial {number}, {name}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Copy the number</translation>
        </message>
        <message>
            <source>Emergency and crisis help</source>
            <translation>Emergency and crisis help</translation>
        </message>
        <message>
            <source>Hide the code</source>
            <translation>Hide the code</translation>
        </message>
        <message>
            <source>Numbers checked in {month}.</source>
            <translation>Numbers checked in {month}.</translation>
        </message>
        <message>
            <source>Show a code for my phone</source>
            <translation>Show a code for my phone</translation>
        </message>
        <message>
            <source>Text {number}</source>
            <translation>Text {number}</translation>
        </message>
        <message>
            <source>Text {word} to {number}</source>
            <translation>Text {word} to {number}</translation>
        </message>
        <message>
            <source>Who to call</source>
            <translation>Who to call</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>Activity</source>
            <translation>Activity</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>Check-in</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entry</translation>
        </message>
        <message>
            <source>Sleep</source>
            <translation>Sleep</translation>
        </message>
        <message>
            <source>Something that went well</source>
            <translation>Something that went well</translation>
        </message>
    </context>
    <context>
        <name>EntriesCard</name>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>EntryEditor</name>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>The sleep you woke from on this day.</source>
            <translation>The sleep you woke from on this day.</translation>
        </message>
        <message>
            <source>Time, if you know it</source>
            <translation>Time, if you know it</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <source>Emergency and crisis help</source>
            <translation>Emergency and crisis help</translation>
        </message>
        <message>
            <source>No one sees this but you. If you might hurt yourself:</source>
            <translation>No one sees this but you. If you might hurt yourself:</translation>
        </message>
    </context>
    <context>
        <name>EntryLine</name>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
    </context>
    <context>
        <name>EntryRow</name>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Change the value, or leave it empty.</source>
            <translation>Change the value, or leave it empty.</translation>
        </message>
        <message>
            <source>Something did not work.</source>
            <translation>Something did not work.</translation>
        </message>
        <message>
            <source>What was saved before is unchanged.</source>
            <translation>What was saved before is unchanged.</translation>
        </message>
        <message>
            <source>You can try again.</source>
            <translation>You can try again.</translation>
        </message>
        <message>
            <source>Your diary is safe.</source>
            <translation>Your diary is safe.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Choose another folder, and save it there.</source>
            <translation>Choose another folder, and save it there.</translation>
        </message>
        <message>
            <source>Nothing may be saved in the folder {folder}, or {file} is in use.</source>
            <translation>Nothing may be saved in the folder {folder}, or {file} is in use.</translation>
        </message>
        <message>
            <source>Summary {first} to {last}</source>
            <translation>Summary {first} to {last}</translation>
        </message>
        <message>
            <source>That name is too long for a file.</source>
            <translation>That name is too long for a file.</translation>
        </message>
        <message>
            <source>The file could not be written to {folder}.</source>
            <translation>The file could not be written to {folder}.</translation>
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation>The folder {folder} is not there.</translation>
        </message>
        <message>
            <source>There is no space left for the file in {folder}.</source>
            <translation>There is no space left for the file in {folder}.</translation>
        </message>
        <message>
            <source>Your diary is safe, and no half-written file was left behind.</source>
            <translation>Your diary is safe, and no half-written file was left behind.</translation>
        </message>
        <message>
            <source>{file} is the name of a folder there.</source>
            <translation>{file} is the name of a folder there.</translation>
        </message>
    </context>
    <context>
        <name>ExportCommand</name>
        <message>
            <source>Give a number from 1 to {most} after --demo-days.</source>
            <translation>Give a number from 1 to {most} after --demo-days.</translation>
        </message>
        <message>
            <source>Give the earlier day after --from.</source>
            <translation>Give the earlier day after --from.</translation>
        </message>
        <message>
            <source>Nobody can be invented for {days} days.</source>
            <translation>Nobody can be invented for {days} days.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nothing was written.</translation>
        </message>
        <message>
            <source>Open PainApp to begin one, or add --demo to see an invented person's.</source>
            <translation>Open PainApp to begin one, or add --demo to see an invented person's.</translation>
        </message>
        <message>
            <source>Saved as {file}.</source>
            <translation>Saved as {file}.</translation>
        </message>
        <message>
            <source>The last day, {last}, is before the first day, {first}.</source>
            <translation>The last day, {last}, is before the first day, {first}.</translation>
        </message>
        <message>
            <source>The passphrase of your diary:</source>
            <translation>The passphrase of your diary:</translation>
        </message>
        <message>
            <source>There is no diary here yet.</source>
            <translation>There is no diary here yet.</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>This is longer than {most} characters. Make it shorter to save it.</source>
            <translation>This is longer than {most} characters. Make it shorter to save it.</translation>
        </message>
        <message>
            <source>This needs a number from {low} to {high}.</source>
            <translation>This needs a number from {low} to {high}.</translation>
        </message>
        <message>
            <source>This needs a time of day, like 23:20.</source>
            <translation>This needs a time of day, like 23:20.</translation>
        </message>
        <message>
            <source>This needs a whole number.</source>
            <translation>This needs a whole number.</translation>
        </message>
        <message>
            <source>This needs words.</source>
            <translation>This needs words.</translation>
        </message>
        <message>
            <source>{value} of {high}</source>
            <translation>{value} of {high}</translation>
        </message>
    </context>
    <context>
        <name>Helped</name>
        <message>
            <source>A rest</source>
            <translation>A rest</translation>
        </message>
        <message>
            <source>Being outdoors</source>
            <translation>Being outdoors</translation>
        </message>
        <message>
            <source>Being with someone</source>
            <translation>Being with someone</translation>
        </message>
        <message>
            <source>Changing position</source>
            <translation>Changing position</translation>
        </message>
        <message>
            <source>Moving gently</source>
            <translation>Moving gently</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Nothing yet</translation>
        </message>
        <message>
            <source>Slow breathing</source>
            <translation>Slow breathing</translation>
        </message>
        <message>
            <source>Something I enjoy</source>
            <translation>Something I enjoy</translation>
        </message>
        <message>
            <source>Something cold</source>
            <translation>Something cold</translation>
        </message>
        <message>
            <source>Warmth</source>
            <translation>Warmth</translation>
        </message>
    </context>
    <context>
        <name>Instance</name>
        <message>
            <source>Look for the other window and close it, or wait a little and try again. If there is none to be seen, starting the computer anew helps.</source>
            <translation>Look for the other window and close it, or wait a little and try again. If there is none to be seen, starting the computer anew helps.</translation>
        </message>
        <message>
            <source>Nothing is lost. Two windows never write in one diary at the same time.</source>
            <translation>Nothing is lost. Two windows never write in one diary at the same time.</translation>
        </message>
        <message>
            <source>Your diary is open in another PainApp window, and that window does not answer.</source>
            <translation>Your diary is open in another PainApp window, and that window does not answer.</translation>
        </message>
    </context>
    <context>
        <name>Launch</name>
        <message>
            <source>PainApp could not start, and it is not your fault. Your diary is as it was. What is known about it is in this folder, without anything you wrote: {folder}</source>
            <translation>PainApp could not start, and it is not your fault. Your diary is as it was. What is known about it is in this folder, without anything you wrote: {folder}</translation>
        </message>
        <message>
            <source>PainApp demo, an invented person</source>
            <translation>PainApp demo, an invented person</translation>
        </message>
    </context>
    <context>
        <name>Locked</name>
        <message>
            <source>Nothing of it can be read until you open it.</source>
            <translation>Nothing of it can be read until you open it.</translation>
        </message>
        <message>
            <source>Your diary is locked</source>
            <translation>Your diary is locked</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Something you were writing could not be opened again.</source>
            <translation>Something you were writing could not be opened again.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <source>What you were writing is open again, on the page where it was.</source>
            <translation>What you were writing is open again, on the page where it was.</translation>
        </message>
        <message>
            <source>What you wrote last is not in your diary yet. It is here again when you open it.</source>
            <translation>What you wrote last is not in your diary yet. It is here again when you open it.</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Next month</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Previous month</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>chosen</translation>
        </message>
        <message>
            <source>pain {average} on average</source>
            <translation>pain {average} on average</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>written later</source>
            <translation>written later</translation>
        </message>
    </context>
    <context>
        <name>NumberScale</name>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Open it another way</source>
            <translation>Open it another way</translation>
        </message>
        <message>
            <source>Open my diary</source>
            <translation>Open my diary</translation>
        </message>
        <message>
            <source>Open with this computer's password store</source>
            <translation>Open with this computer's password store</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Opening…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>Type the code from your recovery sheet. Small letters will do, and the hyphens can be left out.</source>
            <translation>Type the code from your recovery sheet. Small letters will do, and the hyphens can be left out.</translation>
        </message>
        <message>
            <source>Type the code from your sheet first.</source>
            <translation>Type the code from your sheet first.</translation>
        </message>
        <message>
            <source>Type your passphrase first.</source>
            <translation>Type your passphrase first.</translation>
        </message>
        <message>
            <source>Use my recovery code</source>
            <translation>Use my recovery code</translation>
        </message>
    </context>
    <context>
        <name>OpeningFields</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase it had when it was made</source>
            <translation>Passphrase it had when it was made</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>Recovery code, from the recovery sheet</source>
            <translation>Recovery code, from the recovery sheet</translation>
        </message>
        <message>
            <source>Type it here first.</source>
            <translation>Type it here first.</translation>
        </message>
        <message>
            <source>What opens it</source>
            <translation>What opens it</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
    </context>
    <context>
        <name>PassphraseForm</name>
        <message>
            <source>Leave it as it is</source>
            <translation>Leave it as it is</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>The same passphrase again</translation>
        </message>
        <message>
            <source>The two are not the same yet. Show helps to see what you typed.</source>
            <translation>The two are not the same yet. Show helps to see what you typed.</translation>
        </message>
        <message>
            <source>Type a passphrase first.</source>
            <translation>Type a passphrase first.</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Use this passphrase</translation>
        </message>
        <message>
            <source>Write the passphrase down and keep it somewhere safe. If it is lost and there is no recovery sheet, nobody can open the diary, not even we.</source>
            <translation>Write the passphrase down and keep it somewhere safe. If it is lost and there is no recovery sheet, nobody can open the diary, not even we.</translation>
        </message>
    </context>
    <context>
        <name>PicturePages</name>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Page {number} of {count}</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>{percent} percent</source>
            <translation>{percent} percent</translation>
        </message>
    </context>
    <context>
        <name>ProgressBar</name>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Rooms</source>
            <translation>Rooms</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>A USB stick is a good place for it: choose the stick when you are asked where to save.</source>
            <translation>A USB stick is a good place for it: choose the stick when you are asked where to save.</translation>
        </message>
        <message>
            <source>A code on paper that opens your diary when nothing else does.</source>
            <translation>A code on paper that opens your diary when nothing else does.</translation>
        </message>
        <message>
            <source>Another code</source>
            <translation>Another code</translation>
        </message>
        <message>
            <source>Check my recovery code</source>
            <translation>Check my recovery code</translation>
        </message>
        <message>
            <source>From now on your diary opens by itself for whoever is signed in to this computer as you.</source>
            <translation>From now on your diary opens by itself for whoever is signed in to this computer as you.</translation>
        </message>
        <message>
            <source>Hide the code</source>
            <translation>Hide the code</translation>
        </message>
        <message>
            <source>How shall your diary open next time?</source>
            <translation>How shall your diary open next time?</translation>
        </message>
        <message>
            <source>I have it</source>
            <translation>I have it</translation>
        </message>
        <message>
            <source>If the sheet is lost, or somebody may have seen the code, make a new one.</source>
            <translation>If the sheet is lost, or somebody may have seen the code, make a new one.</translation>
        </message>
        <message>
            <source>If you forget a passphrase, or this computer breaks or is lost, the code on this sheet still opens your diary and its backups. Without it, nobody can bring them back, not even we.</source>
            <translation>If you forget a passphrase, or this computer breaks or is lost, the code on this sheet still opens your diary and its backups. Without it, nobody can bring them back, not even we.</translation>
        </message>
        <message>
            <source>Its code was last checked on {date}.</source>
            <translation>Its code was last checked on {date}.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Leave it as it is</translation>
        </message>
        <message>
            <source>Make a new code</source>
            <translation>Make a new code</translation>
        </message>
        <message>
            <source>Make a recovery sheet</source>
            <translation>Make a recovery sheet</translation>
        </message>
        <message>
            <source>Make it now</source>
            <translation>Make it now</translation>
        </message>
        <message>
            <source>QR code with your recovery code</source>
            <translation>QR code with your recovery code</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Recovery sheet</translation>
        </message>
        <message>
            <source>Save it on a sheet to print, or show it and copy or photograph it. PainApp keeps no copy: after this you cannot see it again.</source>
            <translation>Save it on a sheet to print, or show it and copy or photograph it. PainApp keeps no copy: after this you cannot see it again.</translation>
        </message>
        <message>
            <source>Save the sheet as PDF</source>
            <translation>Save the sheet as PDF</translation>
        </message>
        <message>
            <source>Saved as {file} in {folder}. Once it is printed or on a stick, it is safer not to leave it on this computer.</source>
            <translation>Saved as {file} in {folder}. Once it is printed or on a stick, it is safer not to leave it on this computer.</translation>
        </message>
        <message>
            <source>Set a new passphrase</source>
            <translation>Set a new passphrase</translation>
        </message>
        <message>
            <source>Setting the passphrase…</source>
            <translation>Setting the passphrase…</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Show in folder</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Show the code</translation>
        </message>
        <message>
            <source>That is a recovery code, but not the one of this diary as it is now. It may be from an older sheet or from another diary.</source>
            <translation>That is a recovery code, but not the one of this diary as it is now. It may be from an older sheet or from another diary.</translation>
        </message>
        <message>
            <source>That is right: this code opens your diary.</source>
            <translation>That is right: this code opens your diary.</translation>
        </message>
        <message>
            <source>The code on your sheet</source>
            <translation>The code on your sheet</translation>
        </message>
        <message>
            <source>The new passphrase opens your diary from now on.</source>
            <translation>The new passphrase opens your diary from now on.</translation>
        </message>
        <message>
            <source>The older code then no longer opens your diary. Backups you have already made still need the older code, so keep that sheet as long as you keep them.</source>
            <translation>The older code then no longer opens your diary. Backups you have already made still need the older code, so keep that sheet as long as you keep them.</translation>
        </message>
        <message>
            <source>Type the code from your sheet first.</source>
            <translation>Type the code from your sheet first.</translation>
        </message>
        <message>
            <source>Use this computer's password store</source>
            <translation>Use this computer's password store</translation>
        </message>
        <message>
            <source>You get the code once. PainApp keeps no copy that it could show again.</source>
            <translation>You get the code once. PainApp keeps no copy that it could show again.</translation>
        </message>
        <message>
            <source>You made your recovery sheet on {date}.</source>
            <translation>You made your recovery sheet on {date}.</translation>
        </message>
        <message>
            <source>Your new recovery code</source>
            <translation>Your new recovery code</translation>
        </message>
        <message>
            <source>Your new recovery code is ready.</source>
            <translation>Your new recovery code is ready.</translation>
        </message>
        <message>
            <source>Your recovery code opened it just now, and goes on working. Keep the sheet.</source>
            <translation>Your recovery code opened it just now, and goes on working. Keep the sheet.</translation>
        </message>
        <message>
            <source>Your recovery sheet</source>
            <translation>Your recovery sheet</translation>
        </message>
    </context>
    <context>
        <name>Recovery offer</name>
        <message>
            <source>A recovery sheet</source>
            <translation>A recovery sheet</translation>
        </message>
        <message>
            <source>Check my recovery code</source>
            <translation>Check my recovery code</translation>
        </message>
        <message>
            <source>Do you still have your recovery sheet?</source>
            <translation>Do you still have your recovery sheet?</translation>
        </message>
        <message>
            <source>If a passphrase is forgotten, or this computer loses your key, a code on paper still opens your diary.</source>
            <translation>If a passphrase is forgotten, or this computer loses your key, a code on paper still opens your diary.</translation>
        </message>
        <message>
            <source>Make a recovery sheet</source>
            <translation>Make a recovery sheet</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Typing its code once shows that it works.</source>
            <translation>Typing its code once shows that it works.</translation>
        </message>
        <message>
            <source>You find the recovery sheet in Settings at any time.</source>
            <translation>You find the recovery sheet in Settings at any time.</translation>
        </message>
    </context>
    <context>
        <name>Recovery sheet</name>
        <message>
            <source>A QR code that holds the recovery code above.</source>
            <translation>A QR code that holds the recovery code above.</translation>
        </message>
        <message>
            <source>Anything else</source>
            <translation>Anything else</translation>
        </message>
        <message>
            <source>For a phone to read</source>
            <translation>For a phone to read</translation>
        </message>
        <message>
            <source>How to use it</source>
            <translation>How to use it</translation>
        </message>
        <message>
            <source>If it is lost, or somebody may have seen it: make a new one in Settings, under Keeping your diary safe.</source>
            <translation>If it is lost, or somebody may have seen it: make a new one in Settings, under Keeping your diary safe.</translation>
        </message>
        <message>
            <source>Made on {date} for diary {diary}. If a newer sheet is made for this diary, this one opens only the backups from before.</source>
            <translation>Made on {date} for diary {diary}. If a newer sheet is made for this diary, this one opens only the backups from before.</translation>
        </message>
        <message>
            <source>On another computer, press “I have a backup” on PainApp’s first page. Choose the backup, then type the code.</source>
            <translation>On another computer, press “I have a backup” on PainApp’s first page. Choose the backup, then type the code.</translation>
        </message>
        <message>
            <source>Open PainApp. Where the diary is locked or does not open, press “Use my recovery code”.</source>
            <translation>Open PainApp. Where the diary is locked or does not open, press “Use my recovery code”.</translation>
        </message>
        <message>
            <source>PainApp never asks for this code in a letter, a call or a message.</source>
            <translation>PainApp never asks for this code in a letter, a call or a message.</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Recovery sheet</translation>
        </message>
        <message>
            <source>Recovery sheet {date}</source>
            <translation>Recovery sheet {date}</translation>
        </message>
        <message>
            <source>This code opens my diary in PainApp when nothing else does: when a passphrase is forgotten, or when the computer is lost or new.</source>
            <translation>This code opens my diary in PainApp when nothing else does: when a passphrase is forgotten, or when the computer is lost or new.</translation>
        </message>
        <message>
            <source>To write by hand</source>
            <translation>To write by hand</translation>
        </message>
        <message>
            <source>Type the code. Small letters will do, and the hyphens can be left out. What looks like O or I is a 0 or a 1.</source>
            <translation>Type the code. Small letters will do, and the hyphens can be left out. What looks like O or I is a 0 or a 1.</translation>
        </message>
        <message>
            <source>Where my backups are</source>
            <translation>Where my backups are</translation>
        </message>
        <message>
            <source>Where to keep it</source>
            <translation>Where to keep it</translation>
        </message>
        <message>
            <source>Who else has this sheet</source>
            <translation>Who else has this sheet</translation>
        </message>
        <message>
            <source>Whoever has this sheet and your computer or a backup can read your diary. The sheet alone tells nothing. PainApp keeps no copy of the code, and nobody can bring it back for you.</source>
            <translation>Whoever has this sheet and your computer or a backup can read your diary. The sheet alone tells nothing. PainApp keeps no copy of the code, and nobody can bring it back for you.</translation>
        </message>
        <message>
            <source>With papers you would not lose, or with somebody you trust. Not beside the computer.</source>
            <translation>With papers you would not lose, or with somebody you trust. Not beside the computer.</translation>
        </message>
    </context>
    <context>
        <name>RemovedCard</name>
        <message>
            <source>Recently removed</source>
            <translation>Recently removed</translation>
        </message>
    </context>
    <context>
        <name>RemovedEditing</name>
        <message>
            <source>Brought back to {day}</source>
            <translation>Brought back to {day}</translation>
        </message>
        <message>
            <source>Removed for good</source>
            <translation>Removed for good</translation>
        </message>
    </context>
    <context>
        <name>RemovedItemRow</name>
        <message>
            <source>Bring back</source>
            <translation>Bring back</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Remove for good</translation>
        </message>
        <message>
            <source>Remove it for good</source>
            <translation>Remove it for good</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>This cannot be undone.</translation>
        </message>
    </context>
    <context>
        <name>RemovedRow</name>
        <message>
            <source>Removed: {entry}</source>
            <translation>Removed: {entry}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>Diary</translation>
        </message>
        <message>
            <source>Emergency and crisis help</source>
            <translation>Emergency and crisis help</translation>
        </message>
        <message>
            <source>Go back to the page before</source>
            <translation>Go back to the page before</translation>
        </message>
        <message>
            <source>Hide PainApp and lock the diary, at once</source>
            <translation>Hide PainApp and lock the diary, at once</translation>
        </message>
        <message>
            <source>Keeping your diary safe</source>
            <translation>Keeping your diary safe</translation>
        </message>
        <message>
            <source>Locked diary</source>
            <translation>Locked diary</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Recovery sheet</translation>
        </message>
        <message>
            <source>Set the pain score on Today</source>
            <translation>Set the pain score on Today</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Share</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Undo, in any room</source>
            <translation>Undo, in any room</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>Your diary</source>
            <translation>Your diary</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message numerus="yes">
            <source>%n backup(s) in PainApp's own folder</source>
            <translation>
                <numerusform>%n backup in PainApp's own folder</numerusform>
                <numerusform>%n backups in PainApp's own folder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) in {folder}</source>
            <translation>
                <numerusform>%n backup in {folder}</numerusform>
                <numerusform>%n backups in {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) still open with an older passphrase, the newest of them of {date}.</source>
            <translation>
                <numerusform>%n backup still open with an older passphrase, the newest of them of {date}.</numerusform>
                <numerusform>%n backups still open with an older passphrase, the newest of them of {date}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) in {folder}, too damaged to tell whose</source>
            <translation>
                <numerusform>%n file in {folder}, too damaged to tell whose</numerusform>
                <numerusform>%n files in {folder}, too damaged to tell whose</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s) with damaged files, kept until now</source>
            <translation>
                <numerusform>%n folder with damaged files, kept until now</numerusform>
                <numerusform>%n folders with damaged files, kept until now</numerusform>
            </translation>
        </message>
        <message>
            <source>1. Make one file with your whole diary. A USB stick is a good place for it.</source>
            <translation>1. Make one file with your whole diary. A USB stick is a good place for it.</translation>
        </message>
        <message>
            <source>2. On the other computer, start PainApp and choose “I have a backup” on its first page.</source>
            <translation>2. On the other computer, start PainApp and choose “I have a backup” on its first page.</translation>
        </message>
        <message>
            <source>3. Choose the file there, and type your recovery code or your passphrase.</source>
            <translation>3. Choose the file there, and type your recovery code or your passphrase.</translation>
        </message>
        <message>
            <source>A cloud service or a repair shop that has a copy of your files.</source>
            <translation>A cloud service or a repair shop that has a copy of your files.</translation>
        </message>
        <message>
            <source>A harmful program on this computer, or somebody who runs the computer for you.</source>
            <translation>A harmful program on this computer, or somebody who runs the computer for you.</translation>
        </message>
        <message>
            <source>A key may be left in this computer's password store. It opens nothing any more.</source>
            <translation>A key may be left in this computer's password store. It opens nothing any more.</translation>
        </message>
        <message>
            <source>A passphrase</source>
            <translation>A passphrase</translation>
        </message>
        <message>
            <source>Anyone signed in to this computer as you, unless only a passphrase opens the diary.</source>
            <translation>Anyone signed in to this computer as you, unless only a passphrase opens the diary.</translation>
        </message>
        <message>
            <source>Anyone who finds or steals this computer, a backup or a USB stick, and cannot sign in as you.</source>
            <translation>Anyone who finds or steals this computer, a backup or a USB stick, and cannot sign in as you.</translation>
        </message>
        <message>
            <source>Anyone who gets a page or a file that you saved to share: those are not locked.</source>
            <translation>Anyone who gets a page or a file that you saved to share: those are not locked.</translation>
        </message>
        <message>
            <source>Anyone who looks over your shoulder, or sits down here while the diary is open.</source>
            <translation>Anyone who looks over your shoulder, or sits down here while the diary is open.</translation>
        </message>
        <message>
            <source>Anyone with your passphrase or your recovery sheet, and the computer or a backup.</source>
            <translation>Anyone with your passphrase or your recovery sheet, and the computer or a backup.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Backups made until now stay as they are: they open with what opened them then.</source>
            <translation>Backups made until now stay as they are: they open with what opened them then.</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Both</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Change the passphrase</translation>
        </message>
        <message>
            <source>Check it or make a new one</source>
            <translation>Check it or make a new one</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Do without a passphrase</source>
            <translation>Do without a passphrase</translation>
        </message>
        <message>
            <source>Encryption keeps out people who find your files: on this computer, on a stick or in the cloud. It cannot keep out people who use this computer while your diary is open.</source>
            <translation>Encryption keeps out people who find your files: on this computer, on a stick or in the cloud. It cannot keep out people who use this computer while your diary is open.</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Erase everything</translation>
        </message>
        <message>
            <source>Erase my diary</source>
            <translation>Erase my diary</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>Erasing…</translation>
        </message>
        <message>
            <source>Everything is erased.</source>
            <translation>Everything is erased.</translation>
        </message>
        <message>
            <source>Everything that could be reached is erased.</source>
            <translation>Everything that could be reached is erased.</translation>
        </message>
        <message>
            <source>Give my diary a new key</source>
            <translation>Give my diary a new key</translation>
        </message>
        <message>
            <source>If it is the recovery sheet they may have seen, make a new code first, then come back here.</source>
            <translation>If it is the recovery sheet they may have seen, make a new code first, then come back here.</translation>
        </message>
        <message>
            <source>If somebody may know how to get in</source>
            <translation>If somebody may know how to get in</translation>
        </message>
        <message>
            <source>If somebody may know your passphrase or may have used this computer as you, give your diary a new key.</source>
            <translation>If somebody may know your passphrase or may have used this computer as you, give your diary a new key.</translation>
        </message>
        <message>
            <source>If you may want it back one day, make a file to take along first. Your recovery code or passphrase opens it.</source>
            <translation>If you may want it back one day, make a file to take along first. Your recovery code or passphrase opens it.</translation>
        </message>
        <message>
            <source>If you may want it back one day, make a recovery sheet first, and then a file to take along. Without the sheet, no copy can be opened afterwards.</source>
            <translation>If you may want it back one day, make a recovery sheet first, and then a file to take along. Without the sheet, no copy can be opened afterwards.</translation>
        </message>
        <message>
            <source>It also locks when the computer goes to sleep or its screen is locked. What you are writing is kept, and is there again when you open your diary.</source>
            <translation>It also locks when the computer goes to sleep or its screen is locked. What you are writing is kept, and is there again when you open your diary.</translation>
        </message>
        <message>
            <source>It also locks when the computer goes to sleep or its screen is locked. What you are writing is kept. Without a passphrase, whoever is signed in to this computer as you can open it again.</source>
            <translation>It also locks when the computer goes to sleep or its screen is locked. What you are writing is kept. Without a passphrase, whoever is signed in to this computer as you can open it again.</translation>
        </message>
        <message>
            <source>It is your diary, and you may take it off this computer. First you see what would go; nothing happens before you press once more.</source>
            <translation>It is your diary, and you may take it off this computer. First you see what would go; nothing happens before you press once more.</translation>
        </message>
        <message>
            <source>It opens by itself for whoever is signed in to this computer as you.</source>
            <translation>It opens by itself for whoever is signed in to this computer as you.</translation>
        </message>
        <message>
            <source>It opens by itself here, and with the passphrase wherever the password store is not.</source>
            <translation>It opens by itself here, and with the passphrase wherever the password store is not.</translation>
        </message>
        <message>
            <source>Keep PainApp out of pictures of the screen</source>
            <translation>Keep PainApp out of pictures of the screen</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Keep everything</translation>
        </message>
        <message>
            <source>Kept out</source>
            <translation>Kept out</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Leave it as it is</translation>
        </message>
        <message>
            <source>Let it open by itself here</source>
            <translation>Let it open by itself here</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Lock now</translation>
        </message>
        <message>
            <source>Lock when PainApp has not been used for</source>
            <translation>Lock when PainApp has not been used for</translation>
        </message>
        <message>
            <source>Locking</source>
            <translation>Locking</translation>
        </message>
        <message>
            <source>Made and checked: {file} in {folder}.</source>
            <translation>Made and checked: {file} in {folder}.</translation>
        </message>
        <message>
            <source>Make a backup with the new key</source>
            <translation>Make a backup with the new key</translation>
        </message>
        <message>
            <source>Make a file to take along</source>
            <translation>Make a file to take along</translation>
        </message>
        <message>
            <source>Make a recovery sheet</source>
            <translation>Make a recovery sheet</translation>
        </message>
        <message>
            <source>Make the file</source>
            <translation>Make the file</translation>
        </message>
        <message>
            <source>Make the new key</source>
            <translation>Make the new key</translation>
        </message>
        <message>
            <source>Making the file…</source>
            <translation>Making the file…</translation>
        </message>
        <message>
            <source>Move to another computer</source>
            <translation>Move to another computer</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Never</translation>
        </message>
        <message>
            <source>Not kept out</source>
            <translation>Not kept out</translation>
        </message>
        <message>
            <source>Open Backups</source>
            <translation>Open Backups</translation>
        </message>
        <message>
            <source>Opening and locking</source>
            <translation>Opening and locking</translation>
        </message>
        <message>
            <source>Other people with an account of their own on this computer.</source>
            <translation>Other people with an account of their own on this computer.</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Protection</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Recovery sheet</translation>
        </message>
        <message>
            <source>Setting the passphrase…</source>
            <translation>Setting the passphrase…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Show the folder</translation>
        </message>
        <message>
            <source>Show what would be erased</source>
            <translation>Show what would be erased</translation>
        </message>
        <message>
            <source>Stopped. Everything is as it was.</source>
            <translation>Stopped. Everything is as it was.</translation>
        </message>
        <message>
            <source>Tell me less</source>
            <translation>Tell me less</translation>
        </message>
        <message>
            <source>Tell me more</source>
            <translation>Tell me more</translation>
        </message>
        <message>
            <source>The file is encrypted, and your diary stays on this computer as well. After the move, write in one of the two only: they do not find each other.</source>
            <translation>The file is encrypted, and your diary stays on this computer as well. After the move, write in one of the two only: they do not find each other.</translation>
        </message>
        <message>
            <source>The new passphrase opens your diary from now on.</source>
            <translation>The new passphrase opens your diary from now on.</translation>
        </message>
        <message>
            <source>The passphrase is no longer needed.</source>
            <translation>The passphrase is no longer needed.</translation>
        </message>
        <message>
            <source>The passphrase is then no longer needed here. Backups made until now still open with it.</source>
            <translation>The passphrase is then no longer needed here. Backups made until now still open with it.</translation>
        </message>
        <message>
            <source>The whole diary is written anew. What they know then opens it no longer. Your recovery sheet goes on working.</source>
            <translation>The whole diary is written anew. What they know then opens it no longer. Your recovery sheet goes on working.</translation>
        </message>
        <message>
            <source>The window is then missing or black in screenshots and when you share your screen. It can do the same to magnifiers. Some programs take pictures of it all the same.</source>
            <translation>The window is then missing or black in screenshots and when you share your screen. It can do the same to magnifiers. Some programs take pictures of it all the same.</translation>
        </message>
        <message>
            <source>There is none yet. It is a page with a code that opens your diary when nothing else does.</source>
            <translation>There is none yet. It is a page with a code that opens your diary when nothing else does.</translation>
        </message>
        <message>
            <source>This PainApp cannot reach:</source>
            <translation>This PainApp cannot reach:</translation>
        </message>
        <message>
            <source>This computer’s password store</source>
            <translation>This computer’s password store</translation>
        </message>
        <message>
            <source>This could not be erased: {files}</source>
            <translation>This could not be erased: {files}</translation>
        </message>
        <message>
            <source>This would go, and cannot be brought back:</source>
            <translation>This would go, and cannot be brought back:</translation>
        </message>
        <message>
            <source>We who make PainApp: it never uses the network, and we hold no key to your diary.</source>
            <translation>We who make PainApp: it never uses the network, and we hold no key to your diary.</translation>
        </message>
        <message>
            <source>What opens your diary</source>
            <translation>What opens your diary</translation>
        </message>
        <message>
            <source>Who can read your diary</source>
            <translation>Who can read your diary</translation>
        </message>
        <message>
            <source>Whole copies of your diary, should anything happen to it.</source>
            <translation>Whole copies of your diary, should anything happen to it.</translation>
        </message>
        <message>
            <source>Writing your diary anew…</source>
            <translation>Writing your diary anew…</translation>
        </message>
        <message>
            <source>You type it each time. It is right where others use this computer.</source>
            <translation>You type it each time. It is right where others use this computer.</translation>
        </message>
        <message>
            <source>Your diary goes along in one file. Make a recovery sheet first: the other computer needs its code to open the file.</source>
            <translation>Your diary goes along in one file. Make a recovery sheet first: the other computer needs its code to open the file.</translation>
        </message>
        <message>
            <source>Your diary has a new key. Older backups open with what opened them then, so make a new one.</source>
            <translation>Your diary has a new key. Older backups open with what opened them then, so make a new one.</translation>
        </message>
        <message>
            <source>Your diary is encrypted. Choose what opens it:</source>
            <translation>Your diary is encrypted. Choose what opens it:</translation>
        </message>
        <message>
            <source>Your diary now opens by itself on this computer, too.</source>
            <translation>Your diary now opens by itself on this computer, too.</translation>
        </message>
        <message>
            <source>Your passphrase opens your diary from now on.</source>
            <translation>Your passphrase opens your diary from now on.</translation>
        </message>
        <message>
            <source>Your passphrase stays as it is.</source>
            <translation>Your passphrase stays as it is.</translation>
        </message>
        <message>
            <source>the backups in {folder}, which cannot be reached now</source>
            <translation>the backups in {folder}, which cannot be reached now</translation>
        </message>
        <message>
            <source>the keys in this computer's password store</source>
            <translation>the keys in this computer's password store</translation>
        </message>
        <message numerus="yes">
            <source>your diary: %n entry(ies), with earlier versions and what you removed</source>
            <translation>
                <numerusform>your diary: %n entry, with earlier versions and what you removed</numerusform>
                <numerusform>your diary: %n entries, with earlier versions and what you removed</numerusform>
            </translation>
        </message>
        <message>
            <source>your settings, and PainApp's own logs</source>
            <translation>your settings, and PainApp's own logs</translation>
        </message>
    </context>
    <context>
        <name>SavedLine</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>A new day begins at</source>
            <translation>A new day begins at</translation>
        </message>
        <message>
            <source>A personal diary and learning tool that helps adults living with long-term pain record, reflect, practise general wellbeing skills and prepare for conversations with their coach. It does not diagnose, monitor, treat or predict any condition, or advise on medicines.</source>
            <translation>A personal diary and learning tool that helps adults living with long-term pain record, reflect, practise general wellbeing skills and prepare for conversations with their coach. It does not diagnose, monitor, treat or predict any condition, or advise on medicines.</translation>
        </message>
        <message>
            <source>About PainApp {version}</source>
            <translation>About PainApp {version}</translation>
        </message>
        <message>
            <source>As little as possible</source>
            <translation>As little as possible</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>As the computer</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Digits set the pain score</source>
            <translation>Digits set the pain score</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>It is encrypted, and opens by itself for whoever is signed in to this computer as you, or by your passphrase.</source>
            <translation>It is encrypted, and opens by itself for whoever is signed in to this computer as you, or by your passphrase.</translation>
        </message>
        <message>
            <source>It is encrypted, and opens by itself for whoever is signed in to this computer as you.</source>
            <translation>It is encrypted, and opens by itself for whoever is signed in to this computer as you.</translation>
        </message>
        <message>
            <source>It is encrypted, and your passphrase opens it.</source>
            <translation>It is encrypted, and your passphrase opens it.</translation>
        </message>
        <message>
            <source>It is encrypted, and your recovery code opens it.</source>
            <translation>It is encrypted, and your recovery code opens it.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Language and country</source>
            <translation>Language and country</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Lock now</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Motion</translation>
        </message>
        <message>
            <source>On Today, 4 saves a pain of 4; 1 and then 0 makes it 10. Turn it off if keys get pressed by accident.</source>
            <translation>On Today, 4 saves a pain of 4; 1 and then 0 makes it 10. Turn it off if keys get pressed by accident.</translation>
        </message>
        <message>
            <source>PainApp never uses the network. Nobody watches what you write.</source>
            <translation>PainApp never uses the network. Nobody watches what you write.</translation>
        </message>
        <message>
            <source>Protection, backups and more</source>
            <translation>Protection, backups and more</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Usual</translation>
        </message>
        <message>
            <source>What you write before this time belongs to the day before. Days already written stay as they are.</source>
            <translation>What you write before this time belongs to the day before. Days already written stay as they are.</translation>
        </message>
        <message>
            <source>You have no recovery sheet yet.</source>
            <translation>You have no recovery sheet yet.</translation>
        </message>
        <message>
            <source>Your diary</source>
            <translation>Your diary</translation>
        </message>
        <message>
            <source>Your diary lies in this folder: {folder}</source>
            <translation>Your diary lies in this folder: {folder}</translation>
        </message>
        <message>
            <source>{size} %</source>
            <translation>{size} %</translation>
        </message>
    </context>
    <context>
        <name>Share</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>A note goes in only if you tick it. Your coach may not read it for some days, and may have to act on what it says.</source>
            <translation>A note goes in only if you tick it. Your coach may not read it for some days, and may have to act on what it says.</translation>
        </message>
        <message>
            <source>A page for your call. It stays on this computer until you give the file to someone.</source>
            <translation>A page for your call. It stays on this computer until you give the file to someone.</translation>
        </message>
        <message>
            <source>Drawing the page…</source>
            <translation>Drawing the page…</translation>
        </message>
        <message>
            <source>Each day with what is ticked here.</source>
            <translation>Each day with what is ticked here.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last 2 weeks</source>
            <translation>Last 2 weeks</translation>
        </message>
        <message>
            <source>Last 4 weeks</source>
            <translation>Last 4 weeks</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Last 7 days</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Leave it empty for a page without a name.</source>
            <translation>Leave it empty for a page without a name.</translation>
        </message>
        <message>
            <source>Name or alias</source>
            <translation>Name or alias</translation>
        </message>
        <message>
            <source>On the page</source>
            <translation>On the page</translation>
        </message>
        <message>
            <source>Once it is filed, this can become part of your health record, and others may see it.</source>
            <translation>Once it is filed, this can become part of your health record, and others may see it.</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Other days</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>Saved as {file} in {folder}.</source>
            <translation>Saved as {file} in {folder}.</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Share</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Show in folder</translation>
        </message>
        <message>
            <source>The page could not be drawn.</source>
            <translation>The page could not be drawn.</translation>
        </message>
        <message>
            <source>The pages of the file</source>
            <translation>The pages of the file</translation>
        </message>
        <message>
            <source>There is nothing on the page to save yet.</source>
            <translation>There is nothing on the page to save yet.</translation>
        </message>
        <message>
            <source>This is before the first day.</source>
            <translation>This is before the first day.</translation>
        </message>
        <message>
            <source>Up to a year fits in one file.</source>
            <translation>Up to a year fits in one file.</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>Which days</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Your notes</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
    </context>
    <context>
        <name>Sleep</name>
        <message>
            <source>Awake in the night, in all</source>
            <translation>Awake in the night, in all</translation>
        </message>
        <message>
            <source>Got into bed</source>
            <translation>Got into bed</translation>
        </message>
        <message>
            <source>Got out of bed</source>
            <translation>Got out of bed</translation>
        </message>
        <message>
            <source>Hours slept</source>
            <translation>Hours slept</translation>
        </message>
        <message>
            <source>How good was it?</source>
            <translation>How good was it?</translation>
        </message>
        <message>
            <source>More about the night</source>
            <translation>More about the night</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>That is more than 16 hours in bed. Is one of the times morning instead of evening?</source>
            <translation>That is more than 16 hours in bed. Is one of the times morning instead of evening?</translation>
        </message>
        <message>
            <source>These times leave less than no sleep. Is one of them a slip?</source>
            <translation>These times leave less than no sleep. Is one of them a slip?</translation>
        </message>
        <message>
            <source>Time to fall asleep</source>
            <translation>Time to fall asleep</translation>
        </message>
        <message>
            <source>Times woken in the night</source>
            <translation>Times woken in the night</translation>
        </message>
        <message>
            <source>Tried to go to sleep</source>
            <translation>Tried to go to sleep</translation>
        </message>
        <message>
            <source>Very good</source>
            <translation>Very good</translation>
        </message>
        <message>
            <source>Very poor</source>
            <translation>Very poor</translation>
        </message>
        <message>
            <source>Woke for the last time</source>
            <translation>Woke for the last time</translation>
        </message>
        <message>
            <source>You got out of bed before you woke, as these times read. Is one of them a slip?</source>
            <translation>You got out of bed before you woke, as these times read. Is one of them a slip?</translation>
        </message>
        <message>
            <source>You tried to sleep before you got into bed, as these times read. Is one of them a slip?</source>
            <translation>You tried to sleep before you got into bed, as these times read. Is one of them a slip?</translation>
        </message>
    </context>
    <context>
        <name>Standing line</name>
        <message>
            <source>Another copy of your diary lies in its folder, perhaps with entries that are not here.</source>
            <translation>Another copy of your diary lies in its folder, perhaps with entries that are not here.</translation>
        </message>
        <message>
            <source>Another file lies in your diary’s place, so nothing new is saved. What you see here is kept beside it.</source>
            <translation>Another file lies in your diary’s place, so nothing new is saved. What you see here is kept beside it.</translation>
        </message>
        <message numerus="yes">
            <source>Both are together now; %n entry(ies) came from the other file. It is kept in the folder “{folder}”, and a backup from before is in Backups.</source>
            <translation>
                <numerusform>Both are together now; %n entry came from the other file. It is kept in the folder “{folder}”, and a backup from before is in Backups.</numerusform>
                <numerusform>Both are together now; %n entries came from the other file. It is kept in the folder “{folder}”, and a backup from before is in Backups.</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring both together</source>
            <translation>Bring both together</translation>
        </message>
        <message>
            <source>Bringing both together…</source>
            <translation>Bringing both together…</translation>
        </message>
        <message>
            <source>Open that file</source>
            <translation>Open that file</translation>
        </message>
        <message>
            <source>That was tried just now, and it is still the same.</source>
            <translation>That was tried just now, and it is still the same.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>You can read and share, but nothing new can be saved: the diary’s folder cannot be written to.</source>
            <translation>You can read and share, but nothing new can be saved: the diary’s folder cannot be written to.</translation>
        </message>
        <message>
            <source>You can read and share, but nothing new can be saved: the disk is full.</source>
            <translation>You can read and share, but nothing new can be saved: the disk is full.</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>A whole number from {low} to {high}</source>
            <translation>A whole number from {low} to {high}</translation>
        </message>
        <message>
            <source>From {low} to {high}</source>
            <translation>From {low} to {high}</translation>
        </message>
        <message>
            <source>{name}, less</source>
            <translation>{name}, less</translation>
        </message>
        <message>
            <source>{name}, more</source>
            <translation>{name}, more</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Average pain</source>
            <translation>Average pain</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Flare-up</source>
            <translation>Flare-up</translation>
        </message>
        <message>
            <source>Hide the table</source>
            <translation>Hide the table</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing written</source>
            <translation>Nothing written</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Show as a table</translation>
        </message>
        <message>
            <source>Written later</source>
            <translation>Written later</translation>
        </message>
        <message>
            <source>Your last two weeks</source>
            <translation>Your last two weeks</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message>
            <source>0–10, higher is better</source>
            <translation>0–10, higher is better</translation>
        </message>
        <message>
            <source>0–10: average (dots), worst (triangles)</source>
            <translation>0–10: average (dots), worst (triangles)</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activity</translation>
        </message>
        <message>
            <source>Activity, sleep, mood and pain</source>
            <translation>Activity, sleep, mood and pain</translation>
        </message>
        <message>
            <source>Average and worst: mean and highest of the day's check-ins.</source>
            <translation>Average and worst: mean and highest of the day's check-ins.</translation>
        </message>
        <message numerus="yes">
            <source>Bars: activity on %n day(s). From {low} to {high} a day, {middle} on the middle day.</source>
            <translation>
                <numerusform>Bars: activity on %n day. From {low} to {high} a day, {middle} on the middle day.</numerusform>
                <numerusform>Bars: activity on %n days. From {low} to {high} a day, {middle} on the middle day.</numerusform>
            </translation>
        </message>
        <message>
            <source>Day by day</source>
            <translation>Day by day</translation>
        </message>
        <message>
            <source>Day by day, from page 2</source>
            <translation>Day by day, from page 2</translation>
        </message>
        <message numerus="yes">
            <source>Diamonds: average mood on %n day(s), 0–10. From {low} to {high}, {middle} on the middle day.</source>
            <translation>
                <numerusform>Diamonds: average mood on %n day, 0–10. From {low} to {high}, {middle} on the middle day.</numerusform>
                <numerusform>Diamonds: average mood on %n days, 0–10. From {low} to {high}, {middle} on the middle day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Dots: average pain on %n day(s), 0–10. From {low} to {high}, {middle} on the middle day.</source>
            <translation>
                <numerusform>Dots: average pain on %n day, 0–10. From {low} to {high}, {middle} on the middle day.</numerusform>
                <numerusform>Dots: average pain on %n days, 0–10. From {low} to {high}, {middle} on the middle day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drawn from %n day(s).</source>
            <translation>
                <numerusform>Drawn from %n day.</numerusform>
                <numerusform>Drawn from %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drawn from %n day(s); gaps left open.</source>
            <translation>
                <numerusform>Drawn from %n day; gaps left open.</numerusform>
                <numerusform>Drawn from %n days; gaps left open.</numerusform>
            </translation>
        </message>
        <message>
            <source>From a personal diary. Nobody monitors it; not for emergencies.</source>
            <translation>From a personal diary. Nobody monitors it; not for emergencies.</translation>
        </message>
        <message numerus="yes">
            <source>Hollow: %n day(s) written later.</source>
            <translation>
                <numerusform>Hollow: %n day written later.</numerusform>
                <numerusform>Hollow: %n days written later.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hollow: written later.</source>
            <translation>Hollow: written later.</translation>
        </message>
        <message numerus="yes">
            <source>In %n check-in(s): {named}.</source>
            <translation>
                <numerusform>In %n check-in: {named}.</numerusform>
                <numerusform>In %n check-ins: {named}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Mood</source>
            <translation>Mood</translation>
        </message>
        <message>
            <source>Not named</source>
            <translation>Not named</translation>
        </message>
        <message>
            <source>Notes I chose to share</source>
            <translation>Notes I chose to share</translation>
        </message>
        <message>
            <source>Nothing is chosen for this page yet. Each section can be added under Share.</source>
            <translation>Nothing is chosen for this page yet. Each section can be added under Share.</translation>
        </message>
        <message>
            <source>Nothing was written for these days. That is all right: a call can begin with how it is now.</source>
            <translation>Nothing was written for these days. That is all right: a call can begin with how it is now.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing yet: %n check-in(s).</source>
            <translation>
                <numerusform>Nothing yet: %n check-in.</numerusform>
                <numerusform>Nothing yet: %n check-ins.</numerusform>
            </translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} of {pages}</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Pain</translation>
        </message>
        <message>
            <source>Sleep</source>
            <translation>Sleep</translation>
        </message>
        <message numerus="yes">
            <source>Squares: sleep on %n day(s). From {low} to {high}, {middle} in the middle night.</source>
            <translation>
                <numerusform>Squares: sleep on %n day. From {low} to {high}, {middle} in the middle night.</numerusform>
                <numerusform>Squares: sleep on %n days. From {low} to {high}, {middle} in the middle night.</numerusform>
            </translation>
        </message>
        <message>
            <source>Summary for my coaching call</source>
            <translation>Summary for my coaching call</translation>
        </message>
        <message>
            <source>Summary, {period}</source>
            <translation>Summary, {period}</translation>
        </message>
        <message>
            <source>Triangles: the worst of each day, at most {worst}.</source>
            <translation>Triangles: the worst of each day, at most {worst}.</translation>
        </message>
        <message>
            <source>What I did</source>
            <translation>What I did</translation>
        </message>
        <message>
            <source>What helped</source>
            <translation>What helped</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>What went well</translation>
        </message>
        <message>
            <source>Where it was</source>
            <translation>Where it was</translation>
        </message>
        <message>
            <source>Written by {name}. Nobody monitors it; not for emergencies.</source>
            <translation>Written by {name}. Nobody monitors it; not for emergencies.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more, from page 2</source>
            <translation>
                <numerusform>and %n more, from page 2</numerusform>
                <numerusform>and %n more, from page 2</numerusform>
            </translation>
        </message>
        <message>
            <source>hours a night</source>
            <translation>hours a night</translation>
        </message>
        <message numerus="yes">
            <source>middle of %n day(s)</source>
            <translation>
                <numerusform>middle of %n day</numerusform>
                <numerusform>middle of %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>minutes a day</source>
            <translation>minutes a day</translation>
        </message>
        <message>
            <source>worst {worst}</source>
            <translation>worst {worst}</translation>
        </message>
        <message>
            <source>written later</source>
            <translation>written later</translation>
        </message>
        <message>
            <source>{label} ({times})</source>
            <translation>{label} ({times})</translation>
        </message>
        <message>
            <source>{label} {value}</source>
            <translation>{label} {value}</translation>
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} to {high}</translation>
        </message>
        <message>
            <source>{name}, {period}</source>
            <translation>{name}, {period}</translation>
        </message>
        <message numerus="yes">
            <source>{times} of %n check-in(s)</source>
            <translation>
                <numerusform>{times} of %n check-in</numerusform>
                <numerusform>{times} of %n check-ins</numerusform>
            </translation>
        </message>
        <message>
            <source>{times}, {duration}</source>
            <translation>{times}, {duration}</translation>
        </message>
        <message numerus="yes">
            <source>{times}, {duration} (%n timed)</source>
            <translation>
                <numerusform>{times}, {duration} (%n timed)</numerusform>
                <numerusform>{times}, {duration} (%n timed)</numerusform>
            </translation>
        </message>
        <message>
            <source>‹U+…› stands for a letter that this file cannot draw.</source>
            <translation>‹U+…› stands for a letter that this file cannot draw.</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>Add something you did</source>
            <translation>Add something you did</translation>
        </message>
        <message>
            <source>Average pain of each day, always {value}. The latest is {latest}, on {date}.</source>
            <translation>Average pain of each day, always {value}. The latest is {latest}, on {date}.</translation>
        </message>
        <message>
            <source>Average pain of each day, between {low} and {high}. The latest is {latest}, on {date}.</source>
            <translation>Average pain of each day, between {low} and {high}. The latest is {latest}, on {date}.</translation>
        </message>
        <message>
            <source>Average pain of {date}: {value}. The days to come join it here.</source>
            <translation>Average pain of {date}: {value}. The days to come join it here.</translation>
        </message>
        <message>
            <source>Each day you check in becomes a dot here.</source>
            <translation>Each day you check in becomes a dot here.</translation>
        </message>
        <message>
            <source>Earlier today: {scores}.</source>
            <translation>Earlier today: {scores}.</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Good afternoon</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Good evening</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Good morning</translation>
        </message>
        <message>
            <source>Hello</source>
            <translation>Hello</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Not saved yet</translation>
        </message>
        <message>
            <source>One thing that went well</source>
            <translation>One thing that went well</translation>
        </message>
        <message>
            <source>Pain {pain} saved. Control Z undoes.</source>
            <translation>Pain {pain} saved. Control Z undoes.</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
        <message>
            <source>Saved at {time}</source>
            <translation>Saved at {time}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>What you did</source>
            <translation>What you did</translation>
        </message>
        <message>
            <source>Write down your sleep</source>
            <translation>Write down your sleep</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Write it down</translation>
        </message>
        <message>
            <source>Your last sleep</source>
            <translation>Your last sleep</translation>
        </message>
        <message>
            <source>Your last two weeks</source>
            <translation>Your last two weeks</translation>
        </message>
        <message>
            <source>{date}. No one sees this but you.</source>
            <translation>{date}. No one sees this but you.</translation>
        </message>
        <message>
            <source>{score} at {time}</source>
            <translation>{score} at {time}</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message numerus="yes">
            <source>%n earlier version(s) of entries could be read too.</source>
            <translation>
                <numerusform>%n earlier version of entries could be read too.</numerusform>
                <numerusform>%n earlier versions of entries could be read too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) could be read.</source>
            <translation>
                <numerusform>%n entry could be read.</numerusform>
                <numerusform>%n entries could be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n newer backup(s) cannot be read.</source>
            <translation>
                <numerusform>%n newer backup cannot be read.</numerusform>
                <numerusform>%n newer backups cannot be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n small part(s) of the file could not be read.</source>
            <translation>
                <numerusform>%n small part of the file could not be read.</numerusform>
                <numerusform>%n small parts of the file could not be read.</numerusform>
            </translation>
        </message>
        <message>
            <source>Below is what can be done. The damaged file lies here: {folder}</source>
            <translation>Below is what can be done. The damaged file lies here: {folder}</translation>
        </message>
        <message>
            <source>Choose a backup file</source>
            <translation>Choose a backup file</translation>
        </message>
        <message>
            <source>Every part of the file that holds something could be read.</source>
            <translation>Every part of the file that holds something could be read.</translation>
        </message>
        <message>
            <source>If there is one in another place, such as a USB stick, choose its file.</source>
            <translation>If there is one in another place, such as a USB stick, choose its file.</translation>
        </message>
        <message numerus="yes">
            <source>It holds %n entry(ies).</source>
            <translation>
                <numerusform>It holds %n entry.</numerusform>
                <numerusform>It holds %n entries.</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Leave it as it is</translation>
        </message>
        <message>
            <source>Look for a good backup</source>
            <translation>Look for a good backup</translation>
        </message>
        <message>
            <source>Looking for a good backup…</source>
            <translation>Looking for a good backup…</translation>
        </message>
        <message>
            <source>None of the backups could be read.</source>
            <translation>None of the backups could be read.</translation>
        </message>
        <message>
            <source>Nothing has been changed.</source>
            <translation>Nothing has been changed.</translation>
        </message>
        <message>
            <source>Open it as it is</source>
            <translation>Open it as it is</translation>
        </message>
        <message>
            <source>Open the backup</source>
            <translation>Open the backup</translation>
        </message>
        <message>
            <source>Putting it in place…</source>
            <translation>Putting it in place…</translation>
        </message>
        <message>
            <source>Read what can still be read</source>
            <translation>Read what can still be read</translation>
        </message>
        <message>
            <source>Reading what can still be read…</source>
            <translation>Reading what can still be read…</translation>
        </message>
        <message>
            <source>Show the diary's folder</source>
            <translation>Show the diary's folder</translation>
        </message>
        <message>
            <source>That was tried just now, and it is still the same.</source>
            <translation>That was tried just now, and it is still the same.</translation>
        </message>
        <message>
            <source>The backup needs a key that this computer's password store does not hold any more.</source>
            <translation>The backup needs a key that this computer's password store does not hold any more.</translation>
        </message>
        <message>
            <source>The code on your recovery sheet still opens it.</source>
            <translation>The code on your recovery sheet still opens it.</translation>
        </message>
        <message>
            <source>The computer’s password store may have been emptied, or somebody else is signed in. Sign in the way you did when you last wrote, then try again.</source>
            <translation>The computer’s password store may have been emptied, or somebody else is signed in. Sign in the way you did when you last wrote, then try again.</translation>
        </message>
        <message>
            <source>The key was put into {then}, and this computer now uses {now}. Start {then} again, or sign in the way you did before, then try again.</source>
            <translation>The key was put into {then}, and this computer now uses {now}. Start {then} again, or sign in the way you did before, then try again.</translation>
        </message>
        <message>
            <source>The newest good backup is from {when}.</source>
            <translation>The newest good backup is from {when}.</translation>
        </message>
        <message>
            <source>They are from {period}.</source>
            <translation>They are from {period}.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Use this as my diary</source>
            <translation>Use this as my diary</translation>
        </message>
        <message>
            <source>What can be done</source>
            <translation>What can be done</translation>
        </message>
        <message>
            <source>What you wrote after that is not in it.</source>
            <translation>What you wrote after that is not in it.</translation>
        </message>
        <message>
            <source>You first see what you would get. Nothing changes before you say so, and nothing is thrown away.</source>
            <translation>You first see what you would get. Nothing changes before you say so, and nothing is thrown away.</translation>
        </message>
        <message>
            <source>Your diary did not open</source>
            <translation>Your diary did not open</translation>
        </message>
        <message>
            <source>Your diary is open again. The file that did not open is kept, in this folder: {folder}</source>
            <translation>Your diary is open again. The file that did not open is kept, in this folder: {folder}</translation>
        </message>
        <message>
            <source>Your passphrase or your recovery code still opens it.</source>
            <translation>Your passphrase or your recovery code still opens it.</translation>
        </message>
        <message>
            <source>Your passphrase still opens it.</source>
            <translation>Your passphrase still opens it.</translation>
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message>
            <source>An entry you removed can be brought back in Diary for 30 days.</source>
            <translation>An entry you removed can be brought back in Diary for 30 days.</translation>
        </message>
        <message>
            <source>An older copy may have been put in its place, by a person or by a program that syncs folders. You can open it as it is, or put a newer copy into this folder first: {folder}</source>
            <translation>An older copy may have been put in its place, by a person or by a program that syncs folders. You can open it as it is, or put a newer copy into this folder first: {folder}</translation>
        </message>
        <message>
            <source>Another program has moved your diary file, or put another one in its place.</source>
            <translation>Another program has moved your diary file, or put another one in its place.</translation>
        </message>
        <message>
            <source>Another program is using the diary file.</source>
            <translation>Another program is using the diary file.</translation>
        </message>
        <message>
            <source>Begin again, so that it is taken along too.</source>
            <translation>Begin again, so that it is taken along too.</translation>
        </message>
        <message>
            <source>Close PainApp and make a copy of this folder before anything else: {folder}</source>
            <translation>Close PainApp and make a copy of this folder before anything else: {folder}</translation>
        </message>
        <message>
            <source>Close PainApp and open it again to use that diary.</source>
            <translation>Close PainApp and open it again to use that diary.</translation>
        </message>
        <message>
            <source>Compare the two, group by group.</source>
            <translation>Compare the two, group by group.</translation>
        </message>
        <message>
            <source>Everything saved before is safe.</source>
            <translation>Everything saved before is safe.</translation>
        </message>
        <message>
            <source>Everything saved before is safe. What you just wrote has not been saved yet.</source>
            <translation>Everything saved before is safe. What you just wrote has not been saved yet.</translation>
        </message>
        <message>
            <source>If the file was moved, put it back into this folder and try again: {folder}</source>
            <translation>If the file was moved, put it back into this folder and try again: {folder}</translation>
        </message>
        <message>
            <source>If you have a backup, restore that.</source>
            <translation>If you have a backup, restore that.</translation>
        </message>
        <message>
            <source>If you have a copy of the file, put it into this folder and try again: {folder}</source>
            <translation>If you have a copy of the file, put it into this folder and try again: {folder}</translation>
        </message>
        <message>
            <source>If you have a copy of vault.json, put it into this folder and try again: {folder}</source>
            <translation>If you have a copy of vault.json, put it into this folder and try again: {folder}</translation>
        </message>
        <message>
            <source>If you set a passphrase, you can open it with that. If not, sign in to this computer the way you did when you last wrote, and try again.</source>
            <translation>If you set a passphrase, you can open it with that. If not, sign in to this computer the way you did when you last wrote, and try again.</translation>
        </message>
        <message>
            <source>It stays on this page. The diary from before is kept, and both can then be brought together.</source>
            <translation>It stays on this page. The diary from before is kept, and both can then be brought together.</translation>
        </message>
        <message>
            <source>Look at capital letters and the keyboard's language, then try again.</source>
            <translation>Look at capital letters and the keyboard's language, then try again.</translation>
        </message>
        <message>
            <source>Look whether you may open that folder, then start PainApp again.</source>
            <translation>Look whether you may open that folder, then start PainApp again.</translation>
        </message>
        <message>
            <source>Make some room, then try again.</source>
            <translation>Make some room, then try again.</translation>
        </message>
        <message>
            <source>No diary has been made, and nothing else has been changed.</source>
            <translation>No diary has been made, and nothing else has been changed.</translation>
        </message>
        <message>
            <source>No new diary was made in its place, and the key still fits.</source>
            <translation>No new diary was made in its place, and the key still fits.</translation>
        </message>
        <message>
            <source>Nothing could be read from the damaged diary file.</source>
            <translation>Nothing could be read from the damaged diary file.</translation>
        </message>
        <message>
            <source>Nothing has been changed, and no new diary was made in its place.</source>
            <translation>Nothing has been changed, and no new diary was made in its place.</translation>
        </message>
        <message>
            <source>Nothing has been changed.</source>
            <translation>Nothing has been changed.</translation>
        </message>
        <message>
            <source>Nothing has been changed. You can try as often as you like.</source>
            <translation>Nothing has been changed. You can try as often as you like.</translation>
        </message>
        <message>
            <source>Nothing was undone.</source>
            <translation>Nothing was undone.</translation>
        </message>
        <message>
            <source>Open it with that version or a later one.</source>
            <translation>Open it with that version or a later one.</translation>
        </message>
        <message>
            <source>Some of what was saved last is missing from the diary file.</source>
            <translation>Some of what was saved last is missing from the diary file.</translation>
        </message>
        <message>
            <source>Something in this code is not as it stands on your sheet.</source>
            <translation>Something in this code is not as it stands on your sheet.</translation>
        </message>
        <message>
            <source>Something was saved in your diary while the new file was made ready.</source>
            <translation>Something was saved in your diary while the new file was made ready.</translation>
        </message>
        <message>
            <source>That passphrase does not open this diary.</source>
            <translation>That passphrase does not open this diary.</translation>
        </message>
        <message>
            <source>That recovery code does not open this diary.</source>
            <translation>That recovery code does not open this diary.</translation>
        </message>
        <message>
            <source>The change is undone.</source>
            <translation>The change is undone.</translation>
        </message>
        <message>
            <source>The code is complete, so it may be from an older sheet or another diary. Look for a newer sheet.</source>
            <translation>The code is complete, so it may be from an older sheet or another diary. Look for a newer sheet.</translation>
        </message>
        <message>
            <source>The computer could not save this.</source>
            <translation>The computer could not save this.</translation>
        </message>
        <message>
            <source>The diary file, diary.db, is not in its folder.</source>
            <translation>The diary file, diary.db, is not in its folder.</translation>
        </message>
        <message>
            <source>The diary file, diary.db, is there, but nothing is in it.</source>
            <translation>The diary file, diary.db, is there, but nothing is in it.</translation>
        </message>
        <message>
            <source>The diary has been locked.</source>
            <translation>The diary has been locked.</translation>
        </message>
        <message>
            <source>The diary itself is here, and it has not been changed.</source>
            <translation>The diary itself is here, and it has not been changed.</translation>
        </message>
        <message>
            <source>The entry is back in the diary.</source>
            <translation>The entry is back in the diary.</translation>
        </message>
        <message>
            <source>The entry is out of the diary again.</source>
            <translation>The entry is out of the diary again.</translation>
        </message>
        <message>
            <source>The entry is removed again.</source>
            <translation>The entry is removed again.</translation>
        </message>
        <message>
            <source>The folder of your diary cannot be read: {folder}</source>
            <translation>The folder of your diary cannot be read: {folder}</translation>
        </message>
        <message>
            <source>The folder of your diary cannot be written to at present.</source>
            <translation>The folder of your diary cannot be written to at present.</translation>
        </message>
        <message>
            <source>The key to your diary is kept by this computer's password store, which did not answer.</source>
            <translation>The key to your diary is kept by this computer's password store, which did not answer.</translation>
        </message>
        <message>
            <source>The rest of your diary is unchanged.</source>
            <translation>The rest of your diary is unchanged.</translation>
        </message>
        <message>
            <source>The small file that opens your diary, vault.json, is damaged.</source>
            <translation>The small file that opens your diary, vault.json, is damaged.</translation>
        </message>
        <message>
            <source>The small file that opens your diary, vault.json, is missing.</source>
            <translation>The small file that opens your diary, vault.json, is missing.</translation>
        </message>
        <message>
            <source>There is a diary in this folder already: {folder}</source>
            <translation>There is a diary in this folder already: {folder}</translation>
        </message>
        <message>
            <source>There is no room left on the disk.</source>
            <translation>There is no room left on the disk.</translation>
        </message>
        <message>
            <source>There is no “{character}” in a recovery code.</source>
            <translation>There is no “{character}” in a recovery code.</translation>
        </message>
        <message>
            <source>This computer no longer holds the key to your diary.</source>
            <translation>This computer no longer holds the key to your diary.</translation>
        </message>
        <message>
            <source>This computer's password store could not keep the key to your diary.</source>
            <translation>This computer's password store could not keep the key to your diary.</translation>
        </message>
        <message>
            <source>This diary was last used with a newer PainApp, version {version}.</source>
            <translation>This diary was last used with a newer PainApp, version {version}.</translation>
        </message>
        <message>
            <source>This entry has been changed since, so it was left as it is.</source>
            <translation>This entry has been changed since, so it was left as it is.</translation>
        </message>
        <message>
            <source>This entry is no longer in the diary.</source>
            <translation>This entry is no longer in the diary.</translation>
        </message>
        <message>
            <source>This is too long: {typed} characters, and a code has {length}.</source>
            <translation>This is too long: {typed} characters, and a code has {length}.</translation>
        </message>
        <message>
            <source>This is too short: {typed} of {length} characters are here.</source>
            <translation>This is too short: {typed} of {length} characters are here.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, the disk may need a look.</source>
            <translation>Try again. If it happens again, the disk may need a look.</translation>
        </message>
        <message>
            <source>Unlock it to carry on.</source>
            <translation>Unlock it to carry on.</translation>
        </message>
        <message>
            <source>Unlock the password store and try again, or choose a passphrase instead.</source>
            <translation>Unlock the password store and try again, or choose a passphrase instead.</translation>
        </message>
        <message>
            <source>Unlock the password store if it asks, then try again.</source>
            <translation>Unlock the password store if it asks, then try again.</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>Wait a moment, then try again.</translation>
        </message>
        <message>
            <source>What is in the file can be read, and nothing has been changed.</source>
            <translation>What is in the file can be read, and nothing has been changed.</translation>
        </message>
        <message>
            <source>When the folder can be written to, try again.</source>
            <translation>When the folder can be written to, try again.</translation>
        </message>
        <message>
            <source>You can change the entry by hand in Diary.</source>
            <translation>You can change the entry by hand in Diary.</translation>
        </message>
        <message>
            <source>Your diary is as you left it, with what was just saved.</source>
            <translation>Your diary is as you left it, with what was just saved.</translation>
        </message>
        <message>
            <source>Your diary is here, and it has not been changed.</source>
            <translation>Your diary is here, and it has not been changed.</translation>
        </message>
        <message>
            <source>Your diary is unchanged and opens the way it did before.</source>
            <translation>Your diary is unchanged and opens the way it did before.</translation>
        </message>
        <message>
            <source>Your key is right, but the diary file is damaged.</source>
            <translation>Your key is right, but the diary file is damaged.</translation>
        </message>
        <message>
            <source>backups you copied elsewhere, or that are on a stick not plugged in</source>
            <translation>backups you copied elsewhere, or that are on a stick not plugged in</translation>
        </message>
        <message>
            <source>copies a backup program or a synced folder has made</source>
            <translation>copies a backup program or a synced folder has made</translation>
        </message>
        <message>
            <source>pages and files you saved, printed or gave away</source>
            <translation>pages and files you saved, printed or gave away</translation>
        </message>
        <message>
            <source>traces a disk may keep of erased files; without the keys, which go first, nobody can read them</source>
            <translation>traces a disk may keep of erased files; without the keys, which go first, nobody can read them</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message numerus="yes">
            <source>A diary with %n entry(ies), as of {when}</source>
            <translation>
                <numerusform>A diary with %n entry, as of {when}</numerusform>
                <numerusform>A diary with %n entries, as of {when}</numerusform>
            </translation>
        </message>
        <message>
            <source>A few words in a row are good and easy to remember. Write them down somewhere safe: without them nobody, not even we, can open the diary.</source>
            <translation>A few words in a row are good and easy to remember. Write them down somewhere safe: without them nobody, not even we, can open the diary.</translation>
        </message>
        <message>
            <source>A private diary for living with long-term pain, and one clear page to take to your coach.</source>
            <translation>A private diary for living with long-term pain, and one clear page to take to your coach.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Backups of an earlier diary are on this computer.</source>
            <translation>Backups of an earlier diary are on this computer.</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Bring it back</translation>
        </message>
        <message>
            <source>Bring my diary here</source>
            <translation>Bring my diary here</translation>
        </message>
        <message>
            <source>Bring your diary here</source>
            <translation>Bring your diary here</translation>
        </message>
        <message>
            <source>Bringing your diary here…</source>
            <translation>Bringing your diary here…</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Choose another file</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>Choose the file</translation>
        </message>
        <message>
            <source>Choose the file you made on the other computer, or a backup. Its name begins with PainApp and ends in .painapp.</source>
            <translation>Choose the file you made on the other computer, or a backup. Its name begins with PainApp and ends in .painapp.</translation>
        </message>
        <message>
            <source>Does anyone else use this computer?</source>
            <translation>Does anyone else use this computer?</translation>
        </message>
        <message>
            <source>I have a backup, or a diary on another computer</source>
            <translation>I have a backup, or a diary on another computer</translation>
        </message>
        <message>
            <source>Making your diary…</source>
            <translation>Making your diary…</translation>
        </message>
        <message>
            <source>No diary has been made yet.</source>
            <translation>No diary has been made yet.</translation>
        </message>
        <message>
            <source>Nobody watches what you write. In an emergency, use Emergency and crisis help at the side.</source>
            <translation>Nobody watches what you write. In an emergency, use Emergency and crisis help at the side.</translation>
        </message>
        <message>
            <source>Only me</source>
            <translation>Only me</translation>
        </message>
        <message>
            <source>Only the computer on which this file was made can open it. If you still have that computer, make a recovery sheet there, and then a new file.</source>
            <translation>Only the computer on which this file was made can open it. If you still have that computer, make a recovery sheet there, and then a new file.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase to open it with here</source>
            <translation>Passphrase to open it with here</translation>
        </message>
        <message>
            <source>Someone else does, or I am not sure</source>
            <translation>Someone else does, or I am not sure</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>The diary asks for a passphrase each time.</source>
            <translation>The diary asks for a passphrase each time.</translation>
        </message>
        <message>
            <source>The diary opens by itself when you are signed in to this computer.</source>
            <translation>The diary opens by itself when you are signed in to this computer.</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>The same passphrase again</translation>
        </message>
        <message>
            <source>The same passphrase opens it here.</source>
            <translation>The same passphrase opens it here.</translation>
        </message>
        <message>
            <source>The two are not the same yet. Show helps to see what you typed.</source>
            <translation>The two are not the same yet. Show helps to see what you typed.</translation>
        </message>
        <message>
            <source>This computer has no password store PainApp can use, so a passphrase protects your diary.</source>
            <translation>This computer has no password store PainApp can use, so a passphrase protects your diary.</translation>
        </message>
        <message>
            <source>This computer holds the key to it.</source>
            <translation>This computer holds the key to it.</translation>
        </message>
        <message>
            <source>Type a passphrase first.</source>
            <translation>Type a passphrase first.</translation>
        </message>
        <message>
            <source>Welcome to PainApp</source>
            <translation>Welcome to PainApp</translation>
        </message>
        <message>
            <source>What you write stays on this computer, encrypted. Nothing leaves it unless you save a page to share.</source>
            <translation>What you write stays on this computer, encrypted. Nothing leaves it unless you save a page to share.</translation>
        </message>
    </context>
    <context>
        <name>WentWell</name>
        <message>
            <source>One thing that went well</source>
            <translation>One thing that went well</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>It is still on this page, and PainApp stays open.</source>
            <translation>It is still on this page, and PainApp stays open.</translation>
        </message>
        <message>
            <source>Open your diary to try again. If PainApp is closed before that, it is gone.</source>
            <translation>Open your diary to try again. If PainApp is closed before that, it is gone.</translation>
        </message>
        <message>
            <source>PainApp holds it until you open your diary, and stays open for that.</source>
            <translation>PainApp holds it until you open your diary, and stays open for that.</translation>
        </message>
        <message>
            <source>Try again, or close the window once more. What can be kept of it is here again next time.</source>
            <translation>Try again, or close the window once more. What can be kept of it is here again next time.</translation>
        </message>
        <message>
            <source>What you wrote last could not be saved.</source>
            <translation>What you wrote last could not be saved.</translation>
        </message>
    </context>
</TS>
