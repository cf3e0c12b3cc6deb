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
            <source>How long I had planned</source>
            <translation>How long I had planned</translation>
        </message>
        <message>
            <source>Indoors</source>
            <translation>Indoors</translation>
        </message>
        <message>
            <source>More about it</source>
            <translation>More about it</translation>
        </message>
        <message>
            <source>No effort at all</source>
            <translation>No effort at all</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>On my own</source>
            <translation>On my own</translation>
        </message>
        <message>
            <source>Outdoors</source>
            <translation>Outdoors</translation>
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
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>With others</source>
            <translation>With others</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>With whom</translation>
        </message>
    </context>
    <context>
        <name>Adding</name>
        <message>
            <source>Add to this day</source>
            <translation>Add to this day</translation>
        </message>
        <message>
            <source>More to add</source>
            <translation>More to add</translation>
        </message>
    </context>
    <context>
        <name>AfterCalls</name>
        <message>
            <source>How it is now</source>
            <translation>How it is now</translation>
        </message>
        <message>
            <source>What I do when it gets worse</source>
            <translation>What I do when it gets worse</translation>
        </message>
        <message>
            <source>What keeps me going</source>
            <translation>What keeps me going</translation>
        </message>
        <message>
            <source>When I look back at this</source>
            <translation>When I look back at this</translation>
        </message>
        <message>
            <source>Where I began</source>
            <translation>Where I began</translation>
        </message>
    </context>
    <context>
        <name>AfterCallsPage</name>
        <message>
            <source>A day to look back</source>
            <translation>A day to look back</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Beside where you began.</source>
            <translation>Beside where you began.</translation>
        </message>
        <message>
            <source>Calls become rarer and end one day. What you learned stays. Write it down while it is fresh, to read when you need it.</source>
            <translation>Calls become rarer and end one day. What you learned stays. Write it down while it is fresh, to read when you need it.</translation>
        </message>
        <message>
            <source>From {day} on you wanted to read again where you began, and what keeps you going.</source>
            <translation>From {day} on you wanted to read again where you began, and what keeps you going.</translation>
        </message>
        <message>
            <source>How it was when you started.</source>
            <translation>How it was when you started.</translation>
        </message>
        <message>
            <source>In three months</source>
            <translation>In three months</translation>
        </message>
        <message>
            <source>Look back</source>
            <translation>Look back</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>On that day Today offers once to open this page.</source>
            <translation>On that day Today offers once to open this page.</translation>
        </message>
        <message>
            <source>People, habits, places, a sentence.</source>
            <translation>People, habits, places, a sentence.</translation>
        </message>
        <message>
            <source>The day to look back has come.</source>
            <translation>The day to look back has come.</translation>
        </message>
        <message>
            <source>What stays with me</source>
            <translation>What stays with me</translation>
        </message>
        <message>
            <source>What stays with you when the coaching ends.</source>
            <translation>What stays with you when the coaching ends.</translation>
        </message>
        <message>
            <source>What you would do first, and whom you would tell. Your flare-up plan helps too.</source>
            <translation>What you would do first, and whom you would tell. Your flare-up plan helps too.</translation>
        </message>
        <message>
            <source>Written.</source>
            <translation>Written.</translation>
        </message>
        <message>
            <source>Written. You look back on {day}.</source>
            <translation>Written. You look back on {day}.</translation>
        </message>
        <message>
            <source>You find it in Plan, under When calls stop, at any time.</source>
            <translation>You find it in Plan, under When calls stop, at any time.</translation>
        </message>
    </context>
    <context>
        <name>Aids</name>
        <message>
            <source>An easier way</source>
            <translation>An easier way</translation>
        </message>
        <message>
            <source>Leave this out today</source>
            <translation>Leave this out today</translation>
        </message>
        <message>
            <source>Move on</source>
            <translation>Move on</translation>
        </message>
        <message>
            <source>Stay here longer</source>
            <translation>Stay here longer</translation>
        </message>
    </context>
    <context>
        <name>Alongside</name>
        <message>
            <source>All conditions</source>
            <translation>All conditions</translation>
        </message>
        <message>
            <source>Heart, lungs, diabetes, joints, ME/CFS, low mood: what changes, when to ask.</source>
            <translation>Heart, lungs, diabetes, joints, ME/CFS, low mood: what changes, when to ask.</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Others</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>To read</translation>
        </message>
        <message>
            <source>What changes when you live with something else too, and when to ask first.</source>
            <translation>What changes when you live with something else too, and when to ask first.</translation>
        </message>
        <message>
            <source>You have named</source>
            <translation>You have named</translation>
        </message>
    </context>
    <context>
        <name>AmountField</name>
        <message>
            <source>A number, like {example}</source>
            <translation>A number, like {example}</translation>
        </message>
        <message>
            <source>From {low} to {high}</source>
            <translation>From {low} to {high}</translation>
        </message>
        <message>
            <source>{name} ({unit})</source>
            <translation>{name} ({unit})</translation>
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
        <name>Answers</name>
        <message numerus="yes">
            <source>%n in your own words. Only you see them.</source>
            <translation>
                <numerusform>%n in your own words. Only you see them.</numerusform>
                <numerusform>%n in your own words. Only you see them.</numerusform>
            </translation>
        </message>
        <message>
            <source>In your own words, to read again or to print.</source>
            <translation>In your own words, to read again or to print.</translation>
        </message>
        <message>
            <source>Only you see them. They go into no summary.</source>
            <translation>Only you see them. They go into no summary.</translation>
        </message>
        <message>
            <source>The lesson</source>
            <translation>The lesson</translation>
        </message>
        <message>
            <source>What you answer in the lessons is kept here, by lesson. You can change it at any time.</source>
            <translation>What you answer in the lessons is kept here, by lesson. You can change it at any time.</translation>
        </message>
        <message>
            <source>What you answer in the lessons is kept here. Only you see it.</source>
            <translation>What you answer in the lessons is kept here. Only you see it.</translation>
        </message>
        <message>
            <source>What you would like to keep of all this, in your own words.</source>
            <translation>What you would like to keep of all this, in your own words.</translation>
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
        <message>
            <source>Your diary has it, but it could not be put at hand for while the diary is locked: this computer's password store or its disk is in the way. It is tried again when you next open your diary.</source>
            <translation>Your diary has it, but it could not be put at hand for while the diary is locked: this computer's password store or its disk is in the way. It is tried again when you next open your diary.</translation>
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
        <name>AskNext</name>
        <message>
            <source>Ask at the next call</source>
            <translation>Ask at the next call</translation>
        </message>
        <message>
            <source>Kept for the next call</source>
            <translation>Kept for the next call</translation>
        </message>
        <message>
            <source>{kind}, {day}</source>
            <translation>{kind}, {day}</translation>
        </message>
    </context>
    <context>
        <name>Attained</name>
        <message>
            <source>A bit less than I hoped for</source>
            <translation>A bit less than I hoped for</translation>
        </message>
        <message>
            <source>A bit more than I hoped for</source>
            <translation>A bit more than I hoped for</translation>
        </message>
        <message>
            <source>Much less than I hoped for</source>
            <translation>Much less than I hoped for</translation>
        </message>
        <message>
            <source>Much more than I hoped for</source>
            <translation>Much more than I hoped for</translation>
        </message>
        <message>
            <source>What I hoped for</source>
            <translation>What I hoped for</translation>
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
            <source>The other file, {name}, does not open with your diary's key.</source>
            <translation>The other file, {name}, does not open with your diary's key.</translation>
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
        <name>Belief</name>
        <message>
            <source>What I believe about my pain now</source>
            <translation>What I believe about my pain now</translation>
        </message>
    </context>
    <context>
        <name>Body</name>
        <message>
            <source>Arch of the left foot</source>
            <translation>Arch of the left foot</translation>
        </message>
        <message>
            <source>Arch of the right foot</source>
            <translation>Arch of the right foot</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Back of the head, left</source>
            <translation>Back of the head, left</translation>
        </message>
        <message>
            <source>Back of the head, right</source>
            <translation>Back of the head, right</translation>
        </message>
        <message>
            <source>Back of the left hand and thumb</source>
            <translation>Back of the left hand and thumb</translation>
        </message>
        <message>
            <source>Back of the left hand, little finger side</source>
            <translation>Back of the left hand, little finger side</translation>
        </message>
        <message>
            <source>Back of the left knee</source>
            <translation>Back of the left knee</translation>
        </message>
        <message>
            <source>Back of the neck, left</source>
            <translation>Back of the neck, left</translation>
        </message>
        <message>
            <source>Back of the neck, right</source>
            <translation>Back of the neck, right</translation>
        </message>
        <message>
            <source>Back of the right hand and thumb</source>
            <translation>Back of the right hand and thumb</translation>
        </message>
        <message>
            <source>Back of the right hand, little finger side</source>
            <translation>Back of the right hand, little finger side</translation>
        </message>
        <message>
            <source>Back of the right knee</source>
            <translation>Back of the right knee</translation>
        </message>
        <message>
            <source>Ball of the left foot, big toe side</source>
            <translation>Ball of the left foot, big toe side</translation>
        </message>
        <message>
            <source>Ball of the left foot, little toe side</source>
            <translation>Ball of the left foot, little toe side</translation>
        </message>
        <message>
            <source>Ball of the left thumb</source>
            <translation>Ball of the left thumb</translation>
        </message>
        <message>
            <source>Ball of the right foot, big toe side</source>
            <translation>Ball of the right foot, big toe side</translation>
        </message>
        <message>
            <source>Ball of the right foot, little toe side</source>
            <translation>Ball of the right foot, little toe side</translation>
        </message>
        <message>
            <source>Ball of the right thumb</source>
            <translation>Ball of the right thumb</translation>
        </message>
        <message>
            <source>Base of the left thumb, back</source>
            <translation>Base of the left thumb, back</translation>
        </message>
        <message>
            <source>Base of the right thumb, back</source>
            <translation>Base of the right thumb, back</translation>
        </message>
        <message>
            <source>Base of the skull, left</source>
            <translation>Base of the skull, left</translation>
        </message>
        <message>
            <source>Base of the skull, right</source>
            <translation>Base of the skull, right</translation>
        </message>
        <message>
            <source>Base of the spine and tailbone</source>
            <translation>Base of the spine and tailbone</translation>
        </message>
        <message>
            <source>Behind the left ear</source>
            <translation>Behind the left ear</translation>
        </message>
        <message>
            <source>Behind the right ear</source>
            <translation>Behind the right ear</translation>
        </message>
        <message>
            <source>Body map</source>
            <translation>Body map</translation>
        </message>
        <message>
            <source>Body map: {places}</source>
            <translation>Body map: {places}</translation>
        </message>
        <message>
            <source>Body shape</source>
            <translation>Body shape</translation>
        </message>
        <message>
            <source>Breastbone</source>
            <translation>Breastbone</translation>
        </message>
        <message>
            <source>Broad</source>
            <translation>Broad</translation>
        </message>
        <message>
            <source>Clear the map</source>
            <translation>Clear the map</translation>
        </message>
        <message>
            <source>Curvy</source>
            <translation>Curvy</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Front</translation>
        </message>
        <message>
            <source>Front of the neck, left</source>
            <translation>Front of the neck, left</translation>
        </message>
        <message>
            <source>Front of the neck, right</source>
            <translation>Front of the neck, right</translation>
        </message>
        <message>
            <source>Genitals</source>
            <translation>Genitals</translation>
        </message>
        <message>
            <source>Head, back</source>
            <translation>Head, back</translation>
        </message>
        <message>
            <source>Head, front</source>
            <translation>Head, front</translation>
        </message>
        <message>
            <source>Heel of the left hand, little finger side</source>
            <translation>Heel of the left hand, little finger side</translation>
        </message>
        <message>
            <source>Heel of the right hand, little finger side</source>
            <translation>Heel of the right hand, little finger side</translation>
        </message>
        <message>
            <source>How the body is shown</source>
            <translation>How the body is shown</translation>
        </message>
        <message>
            <source>Inside of the left elbow</source>
            <translation>Inside of the left elbow</translation>
        </message>
        <message>
            <source>Inside of the right elbow</source>
            <translation>Inside of the right elbow</translation>
        </message>
        <message>
            <source>Joint of the left big toe</source>
            <translation>Joint of the left big toe</translation>
        </message>
        <message>
            <source>Joint of the right big toe</source>
            <translation>Joint of the right big toe</translation>
        </message>
        <message>
            <source>Joints of the smaller left toes</source>
            <translation>Joints of the smaller left toes</translation>
        </message>
        <message>
            <source>Joints of the smaller right toes</source>
            <translation>Joints of the smaller right toes</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Large</translation>
        </message>
        <message>
            <source>Left ankle, back</source>
            <translation>Left ankle, back</translation>
        </message>
        <message>
            <source>Left ankle, front</source>
            <translation>Left ankle, front</translation>
        </message>
        <message>
            <source>Left ankle, inner side</source>
            <translation>Left ankle, inner side</translation>
        </message>
        <message>
            <source>Left ankle, outer side</source>
            <translation>Left ankle, outer side</translation>
        </message>
        <message>
            <source>Left big toe, top</source>
            <translation>Left big toe, top</translation>
        </message>
        <message>
            <source>Left big toe, underside</source>
            <translation>Left big toe, underside</translation>
        </message>
        <message>
            <source>Left buttock</source>
            <translation>Left buttock</translation>
        </message>
        <message>
            <source>Left calf</source>
            <translation>Left calf</translation>
        </message>
        <message>
            <source>Left cheek</source>
            <translation>Left cheek</translation>
        </message>
        <message>
            <source>Left collarbone</source>
            <translation>Left collarbone</translation>
        </message>
        <message>
            <source>Left ear and beside it</source>
            <translation>Left ear and beside it</translation>
        </message>
        <message>
            <source>Left elbow</source>
            <translation>Left elbow</translation>
        </message>
        <message>
            <source>Left eye and around it</source>
            <translation>Left eye and around it</translation>
        </message>
        <message>
            <source>Left fingers, back</source>
            <translation>Left fingers, back</translation>
        </message>
        <message>
            <source>Left fingers, palm side</source>
            <translation>Left fingers, palm side</translation>
        </message>
        <message>
            <source>Left foot, sole</source>
            <translation>Left foot, sole</translation>
        </message>
        <message>
            <source>Left foot, top</source>
            <translation>Left foot, top</translation>
        </message>
        <message>
            <source>Left forehead and temple</source>
            <translation>Left forehead and temple</translation>
        </message>
        <message>
            <source>Left fourth and little toes, top</source>
            <translation>Left fourth and little toes, top</translation>
        </message>
        <message>
            <source>Left fourth and little toes, underside</source>
            <translation>Left fourth and little toes, underside</translation>
        </message>
        <message>
            <source>Left groin</source>
            <translation>Left groin</translation>
        </message>
        <message>
            <source>Left hand, back</source>
            <translation>Left hand, back</translation>
        </message>
        <message>
            <source>Left hand, palm</source>
            <translation>Left hand, palm</translation>
        </message>
        <message>
            <source>Left heel and sole</source>
            <translation>Left heel and sole</translation>
        </message>
        <message>
            <source>Left heel, underside</source>
            <translation>Left heel, underside</translation>
        </message>
        <message>
            <source>Left hip, back</source>
            <translation>Left hip, back</translation>
        </message>
        <message>
            <source>Left hip, front</source>
            <translation>Left hip, front</translation>
        </message>
        <message>
            <source>Left index finger, lower half, back</source>
            <translation>Left index finger, lower half, back</translation>
        </message>
        <message>
            <source>Left index finger, lower half, palm side</source>
            <translation>Left index finger, lower half, palm side</translation>
        </message>
        <message>
            <source>Left index finger, upper half, back</source>
            <translation>Left index finger, upper half, back</translation>
        </message>
        <message>
            <source>Left index finger, upper half, palm side</source>
            <translation>Left index finger, upper half, palm side</translation>
        </message>
        <message>
            <source>Left inner thigh, back</source>
            <translation>Left inner thigh, back</translation>
        </message>
        <message>
            <source>Left inner thigh, front</source>
            <translation>Left inner thigh, front</translation>
        </message>
        <message>
            <source>Left jaw</source>
            <translation>Left jaw</translation>
        </message>
        <message>
            <source>Left jaw joint</source>
            <translation>Left jaw joint</translation>
        </message>
        <message>
            <source>Left knee, front</source>
            <translation>Left knee, front</translation>
        </message>
        <message>
            <source>Left knuckles of the index and middle fingers</source>
            <translation>Left knuckles of the index and middle fingers</translation>
        </message>
        <message>
            <source>Left knuckles of the ring and little fingers</source>
            <translation>Left knuckles of the ring and little fingers</translation>
        </message>
        <message>
            <source>Left little finger, lower half, back</source>
            <translation>Left little finger, lower half, back</translation>
        </message>
        <message>
            <source>Left little finger, lower half, palm side</source>
            <translation>Left little finger, lower half, palm side</translation>
        </message>
        <message>
            <source>Left little finger, upper half, back</source>
            <translation>Left little finger, upper half, back</translation>
        </message>
        <message>
            <source>Left little finger, upper half, palm side</source>
            <translation>Left little finger, upper half, palm side</translation>
        </message>
        <message>
            <source>Left lower arm, inside</source>
            <translation>Left lower arm, inside</translation>
        </message>
        <message>
            <source>Left lower arm, outside</source>
            <translation>Left lower arm, outside</translation>
        </message>
        <message>
            <source>Left middle finger, lower half, back</source>
            <translation>Left middle finger, lower half, back</translation>
        </message>
        <message>
            <source>Left middle finger, lower half, palm side</source>
            <translation>Left middle finger, lower half, palm side</translation>
        </message>
        <message>
            <source>Left middle finger, upper half, back</source>
            <translation>Left middle finger, upper half, back</translation>
        </message>
        <message>
            <source>Left middle finger, upper half, palm side</source>
            <translation>Left middle finger, upper half, palm side</translation>
        </message>
        <message>
            <source>Left palm and thumb</source>
            <translation>Left palm and thumb</translation>
        </message>
        <message>
            <source>Left palm below the index and middle fingers</source>
            <translation>Left palm below the index and middle fingers</translation>
        </message>
        <message>
            <source>Left palm below the ring and little fingers</source>
            <translation>Left palm below the ring and little fingers</translation>
        </message>
        <message>
            <source>Left ribs, back</source>
            <translation>Left ribs, back</translation>
        </message>
        <message>
            <source>Left ribs, front</source>
            <translation>Left ribs, front</translation>
        </message>
        <message>
            <source>Left ring finger, lower half, back</source>
            <translation>Left ring finger, lower half, back</translation>
        </message>
        <message>
            <source>Left ring finger, lower half, palm side</source>
            <translation>Left ring finger, lower half, palm side</translation>
        </message>
        <message>
            <source>Left ring finger, upper half, back</source>
            <translation>Left ring finger, upper half, back</translation>
        </message>
        <message>
            <source>Left ring finger, upper half, palm side</source>
            <translation>Left ring finger, upper half, palm side</translation>
        </message>
        <message>
            <source>Left second and third toes, top</source>
            <translation>Left second and third toes, top</translation>
        </message>
        <message>
            <source>Left second and third toes, underside</source>
            <translation>Left second and third toes, underside</translation>
        </message>
        <message>
            <source>Left shin</source>
            <translation>Left shin</translation>
        </message>
        <message>
            <source>Left shoulder blade</source>
            <translation>Left shoulder blade</translation>
        </message>
        <message>
            <source>Left shoulder, back</source>
            <translation>Left shoulder, back</translation>
        </message>
        <message>
            <source>Left shoulder, beside the neck</source>
            <translation>Left shoulder, beside the neck</translation>
        </message>
        <message>
            <source>Left shoulder, front</source>
            <translation>Left shoulder, front</translation>
        </message>
        <message>
            <source>Left side of the belly</source>
            <translation>Left side of the belly</translation>
        </message>
        <message>
            <source>Left side of the chest</source>
            <translation>Left side of the chest</translation>
        </message>
        <message>
            <source>Left side of the chin</source>
            <translation>Left side of the chin</translation>
        </message>
        <message>
            <source>Left side of the face</source>
            <translation>Left side of the face</translation>
        </message>
        <message>
            <source>Left side of the forehead</source>
            <translation>Left side of the forehead</translation>
        </message>
        <message>
            <source>Left side of the lower back</source>
            <translation>Left side of the lower back</translation>
        </message>
        <message>
            <source>Left side of the lower belly</source>
            <translation>Left side of the lower belly</translation>
        </message>
        <message>
            <source>Left side of the mouth</source>
            <translation>Left side of the mouth</translation>
        </message>
        <message>
            <source>Left side of the nose</source>
            <translation>Left side of the nose</translation>
        </message>
        <message>
            <source>Left temple</source>
            <translation>Left temple</translation>
        </message>
        <message>
            <source>Left thigh, back</source>
            <translation>Left thigh, back</translation>
        </message>
        <message>
            <source>Left thigh, front</source>
            <translation>Left thigh, front</translation>
        </message>
        <message>
            <source>Left thumb, lower half, back</source>
            <translation>Left thumb, lower half, back</translation>
        </message>
        <message>
            <source>Left thumb, lower half, palm side</source>
            <translation>Left thumb, lower half, palm side</translation>
        </message>
        <message>
            <source>Left thumb, upper half, back</source>
            <translation>Left thumb, upper half, back</translation>
        </message>
        <message>
            <source>Left thumb, upper half, palm side</source>
            <translation>Left thumb, upper half, palm side</translation>
        </message>
        <message>
            <source>Left toes</source>
            <translation>Left toes</translation>
        </message>
        <message>
            <source>Left upper arm, back</source>
            <translation>Left upper arm, back</translation>
        </message>
        <message>
            <source>Left upper arm, front</source>
            <translation>Left upper arm, front</translation>
        </message>
        <message>
            <source>Left wrist, back</source>
            <translation>Left wrist, back</translation>
        </message>
        <message>
            <source>Left wrist, palm side</source>
            <translation>Left wrist, palm side</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>Look closer</translation>
        </message>
        <message>
            <source>Lower back of the head, left</source>
            <translation>Lower back of the head, left</translation>
        </message>
        <message>
            <source>Lower back of the head, right</source>
            <translation>Lower back of the head, right</translation>
        </message>
        <message>
            <source>Lower spine</source>
            <translation>Lower spine</translation>
        </message>
        <message>
            <source>Mark without a number</source>
            <translation>Mark without a number</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>Marked</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Middle of the back of the head, left</source>
            <translation>Middle of the back of the head, left</translation>
        </message>
        <message>
            <source>Middle of the back of the head, right</source>
            <translation>Middle of the back of the head, right</translation>
        </message>
        <message>
            <source>Middle of the spine</source>
            <translation>Middle of the spine</translation>
        </message>
        <message>
            <source>Outer edge of the left sole</source>
            <translation>Outer edge of the left sole</translation>
        </message>
        <message>
            <source>Outer edge of the right sole</source>
            <translation>Outer edge of the right sole</translation>
        </message>
        <message>
            <source>Pain here</source>
            <translation>Pain here</translation>
        </message>
        <message>
            <source>Part of the body</source>
            <translation>Part of the body</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Press where it hurts. A number and words can follow.</source>
            <translation>Press where it hurts. A number and words can follow.</translation>
        </message>
        <message>
            <source>Right ankle, back</source>
            <translation>Right ankle, back</translation>
        </message>
        <message>
            <source>Right ankle, front</source>
            <translation>Right ankle, front</translation>
        </message>
        <message>
            <source>Right ankle, inner side</source>
            <translation>Right ankle, inner side</translation>
        </message>
        <message>
            <source>Right ankle, outer side</source>
            <translation>Right ankle, outer side</translation>
        </message>
        <message>
            <source>Right big toe, top</source>
            <translation>Right big toe, top</translation>
        </message>
        <message>
            <source>Right big toe, underside</source>
            <translation>Right big toe, underside</translation>
        </message>
        <message>
            <source>Right buttock</source>
            <translation>Right buttock</translation>
        </message>
        <message>
            <source>Right calf</source>
            <translation>Right calf</translation>
        </message>
        <message>
            <source>Right cheek</source>
            <translation>Right cheek</translation>
        </message>
        <message>
            <source>Right collarbone</source>
            <translation>Right collarbone</translation>
        </message>
        <message>
            <source>Right ear and beside it</source>
            <translation>Right ear and beside it</translation>
        </message>
        <message>
            <source>Right elbow</source>
            <translation>Right elbow</translation>
        </message>
        <message>
            <source>Right eye and around it</source>
            <translation>Right eye and around it</translation>
        </message>
        <message>
            <source>Right fingers, back</source>
            <translation>Right fingers, back</translation>
        </message>
        <message>
            <source>Right fingers, palm side</source>
            <translation>Right fingers, palm side</translation>
        </message>
        <message>
            <source>Right foot, sole</source>
            <translation>Right foot, sole</translation>
        </message>
        <message>
            <source>Right foot, top</source>
            <translation>Right foot, top</translation>
        </message>
        <message>
            <source>Right forehead and temple</source>
            <translation>Right forehead and temple</translation>
        </message>
        <message>
            <source>Right fourth and little toes, top</source>
            <translation>Right fourth and little toes, top</translation>
        </message>
        <message>
            <source>Right fourth and little toes, underside</source>
            <translation>Right fourth and little toes, underside</translation>
        </message>
        <message>
            <source>Right groin</source>
            <translation>Right groin</translation>
        </message>
        <message>
            <source>Right hand, back</source>
            <translation>Right hand, back</translation>
        </message>
        <message>
            <source>Right hand, palm</source>
            <translation>Right hand, palm</translation>
        </message>
        <message>
            <source>Right heel and sole</source>
            <translation>Right heel and sole</translation>
        </message>
        <message>
            <source>Right heel, underside</source>
            <translation>Right heel, underside</translation>
        </message>
        <message>
            <source>Right hip, back</source>
            <translation>Right hip, back</translation>
        </message>
        <message>
            <source>Right hip, front</source>
            <translation>Right hip, front</translation>
        </message>
        <message>
            <source>Right index finger, lower half, back</source>
            <translation>Right index finger, lower half, back</translation>
        </message>
        <message>
            <source>Right index finger, lower half, palm side</source>
            <translation>Right index finger, lower half, palm side</translation>
        </message>
        <message>
            <source>Right index finger, upper half, back</source>
            <translation>Right index finger, upper half, back</translation>
        </message>
        <message>
            <source>Right index finger, upper half, palm side</source>
            <translation>Right index finger, upper half, palm side</translation>
        </message>
        <message>
            <source>Right inner thigh, back</source>
            <translation>Right inner thigh, back</translation>
        </message>
        <message>
            <source>Right inner thigh, front</source>
            <translation>Right inner thigh, front</translation>
        </message>
        <message>
            <source>Right jaw</source>
            <translation>Right jaw</translation>
        </message>
        <message>
            <source>Right jaw joint</source>
            <translation>Right jaw joint</translation>
        </message>
        <message>
            <source>Right knee, front</source>
            <translation>Right knee, front</translation>
        </message>
        <message>
            <source>Right knuckles of the index and middle fingers</source>
            <translation>Right knuckles of the index and middle fingers</translation>
        </message>
        <message>
            <source>Right knuckles of the ring and little fingers</source>
            <translation>Right knuckles of the ring and little fingers</translation>
        </message>
        <message>
            <source>Right little finger, lower half, back</source>
            <translation>Right little finger, lower half, back</translation>
        </message>
        <message>
            <source>Right little finger, lower half, palm side</source>
            <translation>Right little finger, lower half, palm side</translation>
        </message>
        <message>
            <source>Right little finger, upper half, back</source>
            <translation>Right little finger, upper half, back</translation>
        </message>
        <message>
            <source>Right little finger, upper half, palm side</source>
            <translation>Right little finger, upper half, palm side</translation>
        </message>
        <message>
            <source>Right lower arm, inside</source>
            <translation>Right lower arm, inside</translation>
        </message>
        <message>
            <source>Right lower arm, outside</source>
            <translation>Right lower arm, outside</translation>
        </message>
        <message>
            <source>Right middle finger, lower half, back</source>
            <translation>Right middle finger, lower half, back</translation>
        </message>
        <message>
            <source>Right middle finger, lower half, palm side</source>
            <translation>Right middle finger, lower half, palm side</translation>
        </message>
        <message>
            <source>Right middle finger, upper half, back</source>
            <translation>Right middle finger, upper half, back</translation>
        </message>
        <message>
            <source>Right middle finger, upper half, palm side</source>
            <translation>Right middle finger, upper half, palm side</translation>
        </message>
        <message>
            <source>Right palm and thumb</source>
            <translation>Right palm and thumb</translation>
        </message>
        <message>
            <source>Right palm below the index and middle fingers</source>
            <translation>Right palm below the index and middle fingers</translation>
        </message>
        <message>
            <source>Right palm below the ring and little fingers</source>
            <translation>Right palm below the ring and little fingers</translation>
        </message>
        <message>
            <source>Right ribs, back</source>
            <translation>Right ribs, back</translation>
        </message>
        <message>
            <source>Right ribs, front</source>
            <translation>Right ribs, front</translation>
        </message>
        <message>
            <source>Right ring finger, lower half, back</source>
            <translation>Right ring finger, lower half, back</translation>
        </message>
        <message>
            <source>Right ring finger, lower half, palm side</source>
            <translation>Right ring finger, lower half, palm side</translation>
        </message>
        <message>
            <source>Right ring finger, upper half, back</source>
            <translation>Right ring finger, upper half, back</translation>
        </message>
        <message>
            <source>Right ring finger, upper half, palm side</source>
            <translation>Right ring finger, upper half, palm side</translation>
        </message>
        <message>
            <source>Right second and third toes, top</source>
            <translation>Right second and third toes, top</translation>
        </message>
        <message>
            <source>Right second and third toes, underside</source>
            <translation>Right second and third toes, underside</translation>
        </message>
        <message>
            <source>Right shin</source>
            <translation>Right shin</translation>
        </message>
        <message>
            <source>Right shoulder blade</source>
            <translation>Right shoulder blade</translation>
        </message>
        <message>
            <source>Right shoulder, back</source>
            <translation>Right shoulder, back</translation>
        </message>
        <message>
            <source>Right shoulder, beside the neck</source>
            <translation>Right shoulder, beside the neck</translation>
        </message>
        <message>
            <source>Right shoulder, front</source>
            <translation>Right shoulder, front</translation>
        </message>
        <message>
            <source>Right side of the belly</source>
            <translation>Right side of the belly</translation>
        </message>
        <message>
            <source>Right side of the chest</source>
            <translation>Right side of the chest</translation>
        </message>
        <message>
            <source>Right side of the chin</source>
            <translation>Right side of the chin</translation>
        </message>
        <message>
            <source>Right side of the face</source>
            <translation>Right side of the face</translation>
        </message>
        <message>
            <source>Right side of the forehead</source>
            <translation>Right side of the forehead</translation>
        </message>
        <message>
            <source>Right side of the lower back</source>
            <translation>Right side of the lower back</translation>
        </message>
        <message>
            <source>Right side of the lower belly</source>
            <translation>Right side of the lower belly</translation>
        </message>
        <message>
            <source>Right side of the mouth</source>
            <translation>Right side of the mouth</translation>
        </message>
        <message>
            <source>Right side of the nose</source>
            <translation>Right side of the nose</translation>
        </message>
        <message>
            <source>Right temple</source>
            <translation>Right temple</translation>
        </message>
        <message>
            <source>Right thigh, back</source>
            <translation>Right thigh, back</translation>
        </message>
        <message>
            <source>Right thigh, front</source>
            <translation>Right thigh, front</translation>
        </message>
        <message>
            <source>Right thumb, lower half, back</source>
            <translation>Right thumb, lower half, back</translation>
        </message>
        <message>
            <source>Right thumb, lower half, palm side</source>
            <translation>Right thumb, lower half, palm side</translation>
        </message>
        <message>
            <source>Right thumb, upper half, back</source>
            <translation>Right thumb, upper half, back</translation>
        </message>
        <message>
            <source>Right thumb, upper half, palm side</source>
            <translation>Right thumb, upper half, palm side</translation>
        </message>
        <message>
            <source>Right toes</source>
            <translation>Right toes</translation>
        </message>
        <message>
            <source>Right upper arm, back</source>
            <translation>Right upper arm, back</translation>
        </message>
        <message>
            <source>Right upper arm, front</source>
            <translation>Right upper arm, front</translation>
        </message>
        <message>
            <source>Right wrist, back</source>
            <translation>Right wrist, back</translation>
        </message>
        <message>
            <source>Right wrist, palm side</source>
            <translation>Right wrist, palm side</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>Slim</source>
            <translation>Slim</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Small</translation>
        </message>
        <message>
            <source>Spine between the shoulder blades</source>
            <translation>Spine between the shoulder blades</translation>
        </message>
        <message>
            <source>Take off the map</source>
            <translation>Take off the map</translation>
        </message>
        <message>
            <source>The body as a list</source>
            <translation>The body as a list</translation>
        </message>
        <message>
            <source>Top of the head, back left</source>
            <translation>Top of the head, back left</translation>
        </message>
        <message>
            <source>Top of the head, back right</source>
            <translation>Top of the head, back right</translation>
        </message>
        <message>
            <source>Top of the head, front left</source>
            <translation>Top of the head, front left</translation>
        </message>
        <message>
            <source>Top of the head, front right</source>
            <translation>Top of the head, front right</translation>
        </message>
        <message>
            <source>Top of the left foot</source>
            <translation>Top of the left foot</translation>
        </message>
        <message>
            <source>Top of the left foot, inner side</source>
            <translation>Top of the left foot, inner side</translation>
        </message>
        <message>
            <source>Top of the left foot, outer side</source>
            <translation>Top of the left foot, outer side</translation>
        </message>
        <message>
            <source>Top of the right foot</source>
            <translation>Top of the right foot</translation>
        </message>
        <message>
            <source>Top of the right foot, inner side</source>
            <translation>Top of the right foot, inner side</translation>
        </message>
        <message>
            <source>Top of the right foot, outer side</source>
            <translation>Top of the right foot, outer side</translation>
        </message>
        <message>
            <source>What it feels like</source>
            <translation>What it feels like</translation>
        </message>
        <message>
            <source>Whole body</source>
            <translation>Whole body</translation>
        </message>
        <message>
            <source>Your left</source>
            <translation>Your left</translation>
        </message>
        <message>
            <source>Your right</source>
            <translation>Your right</translation>
        </message>
        <message>
            <source>marked</source>
            <translation>marked</translation>
        </message>
        <message numerus="yes">
            <source>{area}: %n marked</source>
            <translation>
                <numerusform>{area}: %n marked</numerusform>
                <numerusform>{area}: %n marked</numerusform>
            </translation>
        </message>
        <message>
            <source>{region} ({feeling})</source>
            <translation>{region} ({feeling})</translation>
        </message>
        <message>
            <source>{region} {score}</source>
            <translation>{region} {score}</translation>
        </message>
        <message>
            <source>{region}, not marked</source>
            <translation>{region}, not marked</translation>
        </message>
        <message>
            <source>{region}: {said}</source>
            <translation>{region}: {said}</translation>
        </message>
        <message>
            <source>{score} of 10</source>
            <translation>{score} of 10</translation>
        </message>
    </context>
    <context>
        <name>BreathCircle</name>
        <message>
            <source>Breathing circle</source>
            <translation>Breathing circle</translation>
        </message>
    </context>
    <context>
        <name>Calendar file</name>
        <message>
            <source>Call</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>Call {day}</source>
            <translation>Call {day}</translation>
        </message>
    </context>
    <context>
        <name>CalendarCard</name>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Show a month or a week</source>
            <translation>Show a month or a week</translation>
        </message>
    </context>
    <context>
        <name>Call</name>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>How it stands</translation>
        </message>
        <message>
            <source>Notes from the call</source>
            <translation>Notes from the call</translation>
        </message>
        <message>
            <source>Of how many</source>
            <translation>Of how many</translation>
        </message>
        <message>
            <source>Place or number</source>
            <translation>Place or number</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>We read back what we agreed</source>
            <translation>We read back what we agreed</translation>
        </message>
        <message>
            <source>What I need from the call</source>
            <translation>What I need from the call</translation>
        </message>
        <message>
            <source>What I want to remember</source>
            <translation>What I want to remember</translation>
        </message>
        <message>
            <source>What changed since the last call</source>
            <translation>What changed since the last call</translation>
        </message>
        <message>
            <source>Which call it is</source>
            <translation>Which call it is</translation>
        </message>
        <message>
            <source>Who that is</source>
            <translation>Who that is</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>With whom</translation>
        </message>
    </context>
    <context>
        <name>CallNeeds</name>
        <message>
            <source>A plan</source>
            <translation>A plan</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
        <message>
            <source>Someone to listen</source>
            <translation>Someone to listen</translation>
        </message>
    </context>
    <context>
        <name>CallStanding</name>
        <message>
            <source>Did not happen</source>
            <translation>Did not happen</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
    </context>
    <context>
        <name>CallWays</name>
        <message>
            <source>By phone</source>
            <translation>By phone</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>By video</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>In person</translation>
        </message>
    </context>
    <context>
        <name>Calls</name>
        <message numerus="yes">
            <source>%n question(s) for somebody else, kept for then.</source>
            <translation>
                <numerusform>%n question for somebody else, kept for then.</numerusform>
                <numerusform>%n questions for somebody else, kept for then.</numerusform>
            </translation>
        </message>
        <message>
            <source>A call is written down; its day is not known yet.</source>
            <translation>A call is written down; its day is not known yet.</translation>
        </message>
        <message>
            <source>Add a call</source>
            <translation>Add a call</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Add a question</translation>
        </message>
        <message>
            <source>Add something we agreed</source>
            <translation>Add something we agreed</translation>
        </message>
        <message>
            <source>After the call</source>
            <translation>After the call</translation>
        </message>
        <message>
            <source>Ahead</source>
            <translation>Ahead</translation>
        </message>
        <message>
            <source>All calls</source>
            <translation>All calls</translation>
        </message>
        <message>
            <source>Ask whether calls could be further apart</source>
            <translation>Ask whether calls could be further apart</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Calls</translation>
        </message>
        <message>
            <source>Calls with your coach, or a visit to your GP. Write down the next one, and Today shows it.</source>
            <translation>Calls with your coach, or a visit to your GP. Write down the next one, and Today shows it.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Could our calls be further apart?</source>
            <translation>Could our calls be further apart?</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Earlier</translation>
        </message>
        <message>
            <source>Everything that went well</source>
            <translation>Everything that went well</translation>
        </message>
        <message>
            <source>For somebody in particular</source>
            <translation>For somebody in particular</translation>
        </message>
        <message>
            <source>From your diary, {days}:</source>
            <translation>From your diary, {days}:</translation>
        </message>
        <message>
            <source>Hold the call</source>
            <translation>Hold the call</translation>
        </message>
        <message>
            <source>How often, and who</source>
            <translation>How often, and who</translation>
        </message>
        <message>
            <source>How what we agreed went</source>
            <translation>How what we agreed went</translation>
        </message>
        <message>
            <source>In my own words</source>
            <translation>In my own words</translation>
        </message>
        <message>
            <source>In the calendar file, also say with whom and where</source>
            <translation>In the calendar file, also say with whom and where</translation>
        </message>
        <message>
            <source>My calls</source>
            <translation>My calls</translation>
        </message>
        <message>
            <source>No call is written down.</source>
            <translation>No call is written down.</translation>
        </message>
        <message>
            <source>No questions are waiting. There is room for notes below.</source>
            <translation>No questions are waiting. There is room for notes below.</translation>
        </message>
        <message>
            <source>On Today</source>
            <translation>On Today</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Open it</translation>
        </message>
        <message>
            <source>Otherwise it is called “Call” and says nothing else.</source>
            <translation>Otherwise it is called “Call” and says nothing else.</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Prepare</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Save for my calendar</source>
            <translation>Save for my calendar</translation>
        </message>
        <message>
            <source>See the page for the call</source>
            <translation>See the page for the call</translation>
        </message>
        <message>
            <source>Small and clear is best. You find it again when you prepare the next call.</source>
            <translation>Small and clear is best. You find it again when you prepare the next call.</translation>
        </message>
        <message>
            <source>The call</source>
            <translation>The call</translation>
        </message>
        <message>
            <source>The call is over</source>
            <translation>The call is over</translation>
        </message>
        <message>
            <source>The day is not known yet</source>
            <translation>The day is not known yet</translation>
        </message>
        <message>
            <source>The next call</source>
            <translation>The next call</translation>
        </message>
        <message>
            <source>Three are ticked. Untick one to pick another.</source>
            <translation>Three are ticked. Untick one to pick another.</translation>
        </message>
        <message>
            <source>Tick up to three that matter most. They go on the page.</source>
            <translation>Tick up to three that matter most. They go on the page.</translation>
        </message>
        <message>
            <source>To say first</source>
            <translation>To say first</translation>
        </message>
        <message>
            <source>What I want to talk about</source>
            <translation>What I want to talk about</translation>
        </message>
        <message>
            <source>What changed lately</source>
            <translation>What changed lately</translation>
        </message>
        <message>
            <source>What we agreed</source>
            <translation>What we agreed</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>What went well</translation>
        </message>
        <message>
            <source>Which call it is</source>
            <translation>Which call it is</translation>
        </message>
        <message>
            <source>Write down a call</source>
            <translation>Write down a call</translation>
        </message>
        <message>
            <source>You have a call today.</source>
            <translation>You have a call today.</translation>
        </message>
        <message>
            <source>Your call today: {call}</source>
            <translation>Your call today: {call}</translation>
        </message>
        <message>
            <source>Your last call: {call}</source>
            <translation>Your last call: {call}</translation>
        </message>
        <message>
            <source>Your next call: {call}</source>
            <translation>Your next call: {call}</translation>
        </message>
        <message>
            <source>call {number}</source>
            <translation>call {number}</translation>
        </message>
        <message>
            <source>call {number} of {of}</source>
            <translation>call {number} of {of}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
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
            <source>Body map</source>
            <translation>Body map</translation>
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
            <source>Mood, energy, stress</source>
            <translation>Mood, energy, stress</translation>
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
            <source>What it feels like</source>
            <translation>What it feels like</translation>
        </message>
        <message>
            <source>What may have set it off</source>
            <translation>What may have set it off</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Where it is</translation>
        </message>
        <message>
            <source>Your own guess is enough.</source>
            <translation>Your own guess is enough.</translation>
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
        <name>Conditions</name>
        <message>
            <source>Do small efforts make you much worse, a day or more later?</source>
            <translation>Do small efforts make you much worse, a day or more later?</translation>
        </message>
        <message>
            <source>I am pregnant</source>
            <translation>I am pregnant</translation>
        </message>
        <message>
            <source>I faint, or nearly faint, at times</source>
            <translation>I faint, or nearly faint, at times</translation>
        </message>
        <message>
            <source>I fall, or am unsteady on my feet</source>
            <translation>I fall, or am unsteady on my feet</translation>
        </message>
        <message>
            <source>I feel so low or upset that it is hard to get through the day</source>
            <translation>I feel so low or upset that it is hard to get through the day</translation>
        </message>
        <message>
            <source>I had an operation, a broken bone or a spine procedure in the last three months</source>
            <translation>I had an operation, a broken bone or a spine procedure in the last three months</translation>
        </message>
        <message>
            <source>I have a heart condition</source>
            <translation>I have a heart condition</translation>
        </message>
        <message>
            <source>I have a joint that is hot, red or swollen now</source>
            <translation>I have a joint that is hot, red or swollen now</translation>
        </message>
        <message>
            <source>I have a lung condition, such as asthma or COPD</source>
            <translation>I have a lung condition, such as asthma or COPD</translation>
        </message>
        <message>
            <source>I have diabetes</source>
            <translation>I have diabetes</translation>
        </message>
        <message>
            <source>I have epilepsy or seizures</source>
            <translation>I have epilepsy or seizures</translation>
        </message>
        <message>
            <source>I have panic attacks</source>
            <translation>I have panic attacks</translation>
        </message>
        <message>
            <source>I have thin bones (osteoporosis)</source>
            <translation>I have thin bones (osteoporosis)</translation>
        </message>
        <message>
            <source>I hear or see things others don't, or have had a psychosis</source>
            <translation>I hear or see things others don't, or have had a psychosis</translation>
        </message>
        <message>
            <source>I'm not sure</source>
            <translation>I'm not sure</translation>
        </message>
        <message>
            <source>My blood pressure is high and not under control</source>
            <translation>My blood pressure is high and not under control</translation>
        </message>
        <message>
            <source>My heart condition is not settled, or has changed lately</source>
            <translation>My heart condition is not settled, or has changed lately</translation>
        </message>
        <message>
            <source>My joints bend further than usual (hypermobility)</source>
            <translation>My joints bend further than usual (hypermobility)</translation>
        </message>
        <message>
            <source>My muscles cramp or go into spasm</source>
            <translation>My muscles cramp or go into spasm</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>None of these</translation>
        </message>
        <message>
            <source>Something frightening happened to me, and it comes back</source>
            <translation>Something frightening happened to me, and it comes back</translation>
        </message>
        <message>
            <source>What else you live with</source>
            <translation>What else you live with</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message>
            <source>How I begin</source>
            <translation>How I begin</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>How it went</translation>
        </message>
        <message>
            <source>If it gets difficult</source>
            <translation>If it gets difficult</translation>
        </message>
        <message>
            <source>What I ask for</source>
            <translation>What I ask for</translation>
        </message>
        <message>
            <source>What I want them to know</source>
            <translation>What I want them to know</translation>
        </message>
        <message>
            <source>What has changed since last time</source>
            <translation>What has changed since last time</translation>
        </message>
        <message>
            <source>Which day</source>
            <translation>Which day</translation>
        </message>
        <message>
            <source>Who with</source>
            <translation>Who with</translation>
        </message>
        <message>
            <source>With a doctor, nurse or therapist</source>
            <translation>With a doctor, nurse or therapist</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Also what you do not need: “Just sit with me.”</source>
            <translation>Also what you do not need: “Just sit with me.”</translation>
        </message>
        <message>
            <source>Better and worse. “Slept about five hours, three flare-ups.”</source>
            <translation>Better and worse. “Slept about five hours, three flare-ups.”</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copy as text</translation>
        </message>
        <message>
            <source>For a doctor, Share makes one page of what you choose. You can hand it over or read it out.</source>
            <translation>For a doctor, Share makes one page of what you choose. You can hand it over or read it out.</translation>
        </message>
        <message>
            <source>If someone frightens you, hurts you or controls what you do, that is never your fault. There are people to talk to.</source>
            <translation>If someone frightens you, hurts you or controls what you do, that is never your fault. There are people to talk to.</translation>
        </message>
        <message>
            <source>Keep the questions for Prepare</source>
            <translation>Keep the questions for Prepare</translation>
        </message>
        <message>
            <source>My GP</source>
            <translation>My GP</translation>
        </message>
        <message>
            <source>One sentence is enough.</source>
            <translation>One sentence is enough.</translation>
        </message>
        <message>
            <source>Plan a conversation</source>
            <translation>Plan a conversation</translation>
        </message>
        <message>
            <source>Plan a talk with my GP</source>
            <translation>Plan a talk with my GP</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Somebody</translation>
        </message>
        <message>
            <source>Ten minutes are short. Three things, the most important first, go a long way.</source>
            <translation>Ten minutes are short. Three things, the most important first, go a long way.</translation>
        </message>
        <message>
            <source>The main thing first, in one sentence.</source>
            <translation>The main thing first, in one sentence.</translation>
        </message>
        <message>
            <source>The questions stand in Share, under Prepare.</source>
            <translation>The questions stand in Share, under Prepare.</translation>
        </message>
        <message>
            <source>They stand in Share, under Prepare, already.</source>
            <translation>They stand in Share, under Prepare, already.</translation>
        </message>
        <message>
            <source>Up to three questions, one a line, the most important first.</source>
            <translation>Up to three questions, one a line, the most important first.</translation>
        </message>
        <message>
            <source>We have talked</source>
            <translation>We have talked</translation>
        </message>
        <message>
            <source>What pain keeps you from often says more than a number.</source>
            <translation>What pain keeps you from often says more than a number.</translation>
        </message>
        <message>
            <source>What, when and how long.</source>
            <translation>What, when and how long.</translation>
        </message>
        <message>
            <source>With my GP, a nurse or a therapist</source>
            <translation>With my GP, a nurse or a therapist</translation>
        </message>
        <message>
            <source>With somebody close, at work or next door</source>
            <translation>With somebody close, at work or next door</translation>
        </message>
        <message>
            <source>Words for one conversation, with somebody close or with your GP.</source>
            <translation>Words for one conversation, with somebody close or with your GP.</translation>
        </message>
        <message>
            <source>“I could do with some help” is hard to answer. What, when and how long is easier, and leaves room for a no.</source>
            <translation>“I could do with some help” is hard to answer. What, when and how long is easier, and leaves room for a no.</translation>
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
        <name>Course</name>
        <message>
            <source>It follows “{about}”.</source>
            <translation>It follows “{about}”.</translation>
        </message>
        <message>
            <source>It is on your path too.</source>
            <translation>It is on your path too.</translation>
        </message>
        <message>
            <source>Some months have gone by since the course. You can read what you wrote at its start, and answer the same questions again.</source>
            <translation>Some months have gone by since the course. You can read what you wrote at its start, and answer the same questions again.</translation>
        </message>
        <message>
            <source>You are ready to try something: {about}.</source>
            <translation>You are ready to try something: {about}.</translation>
        </message>
        <message>
            <source>You chose: {about}.</source>
            <translation>You chose: {about}.</translation>
        </message>
        <message>
            <source>You find it in Learn, under Looking back at the course, at any time.</source>
            <translation>You find it in Learn, under Looking back at the course, at any time.</translation>
        </message>
        <message>
            <source>You live with something else too. This is about both together.</source>
            <translation>You live with something else too. This is about both together.</translation>
        </message>
        <message>
            <source>You were in the middle of this one.</source>
            <translation>You were in the middle of this one.</translation>
        </message>
        <message>
            <source>{about} begins here.</source>
            <translation>{about} begins here.</translation>
        </message>
    </context>
    <context>
        <name>CourseLookBack</name>
        <message>
            <source>A day to look back</source>
            <translation>A day to look back</translation>
        </message>
        <message>
            <source>Answer a few questions at the start, as many as you like. From the next day on you can read them here, beside what you say then.</source>
            <translation>Answer a few questions at the start, as many as you like. From the next day on you can read them here, beside what you say then.</translation>
        </message>
        <message>
            <source>From that day on Today offers once to open this page.</source>
            <translation>From that day on Today offers once to open this page.</translation>
        </message>
        <message>
            <source>Go to the questions</source>
            <translation>Go to the questions</translation>
        </message>
        <message>
            <source>Here then and now will stand side by side</source>
            <translation>Here then and now will stand side by side</translation>
        </message>
        <message>
            <source>How ready you feel to change something</source>
            <translation>How ready you feel to change something</translation>
        </message>
        <message>
            <source>Nothing was written then.</source>
            <translation>Nothing was written then.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>On {day}: {answer}</source>
            <translation>On {day}: {answer}</translation>
        </message>
        <message>
            <source>The day to look back has come.</source>
            <translation>The day to look back has come.</translation>
        </message>
        <message>
            <source>The same questions as at the start. It can change, and if it hasn't, that is nobody's fault.</source>
            <translation>The same questions as at the start. It can change, and if it hasn't, that is nobody's fault.</translation>
        </message>
        <message>
            <source>Then and now, in your own words</source>
            <translation>Then and now, in your own words</translation>
        </message>
        <message>
            <source>Then, on {day}</source>
            <translation>Then, on {day}</translation>
        </message>
        <message>
            <source>Three months after the last lesson Today offers once to open this page. You can choose a day yourself.</source>
            <translation>Three months after the last lesson Today offers once to open this page. You can choose a day yourself.</translation>
        </message>
        <message>
            <source>Today offers once to open this page: on {day}, three months after the course. You can choose another day.</source>
            <translation>Today offers once to open this page: on {day}, three months after the course. You can choose another day.</translation>
        </message>
        <message>
            <source>What you wrote at the start, beside what you say now.</source>
            <translation>What you wrote at the start, beside what you say now.</translation>
        </message>
        <message>
            <source>You can choose a day to look back once more.</source>
            <translation>You can choose a day to look back once more.</translation>
        </message>
        <message>
            <source>You look back on {day}.</source>
            <translation>You look back on {day}.</translation>
        </message>
    </context>
    <context>
        <name>CoursePaths</name>
        <message>
            <source>The outdoor path</source>
            <translation>The outdoor path</translation>
        </message>
        <message>
            <source>The six-week course</source>
            <translation>The six-week course</translation>
        </message>
    </context>
    <context>
        <name>CourseStart</name>
        <message>
            <source>A few questions. None has to be answered.</source>
            <translation>A few questions. None has to be answered.</translation>
        </message>
        <message>
            <source>How ready do you feel to change something there? No answer is better than another.</source>
            <translation>How ready do you feel to change something there? No answer is better than another.</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>In your own words</translation>
        </message>
        <message>
            <source>Leave out what you like. In some months you can read it beside what you think then.</source>
            <translation>Leave out what you like. In some months you can read it beside what you think then.</translation>
        </message>
        <message>
            <source>Show what comes first</source>
            <translation>Show what comes first</translation>
        </message>
        <message>
            <source>Three are chosen already. Take one of them away first to choose another.</source>
            <translation>Three are chosen already. Take one of them away first to choose another.</translation>
        </message>
        <message>
            <source>Up to three. It decides what is put first. Everything else stays open too.</source>
            <translation>Up to three. It decides what is put first. Everything else stays open too.</translation>
        </message>
        <message>
            <source>What would help most now?</source>
            <translation>What would help most now?</translation>
        </message>
        <message>
            <source>Which path? One, or both</source>
            <translation>Which path? One, or both</translation>
        </message>
    </context>
    <context>
        <name>CsvFiles</name>
        <message>
            <source>A text that begins with =, +, -, @ or a tab has an apostrophe in front, so that no program takes it for a formula.</source>
            <translation>A text that begins with =, +, -, @ or a tab has an apostrophe in front, so that no program takes it for a formula.</translation>
        </message>
        <message>
            <source>An empty cell says nothing. It is not a zero.</source>
            <translation>An empty cell says nothing. It is not a zero.</translation>
        </message>
        <message>
            <source>Nobody monitors it; not for emergencies.</source>
            <translation>Nobody monitors it; not for emergencies.</translation>
        </message>
        <message>
            <source>Several choices stand in one cell with semicolons between; own: comes before own words.</source>
            <translation>Several choices stand in one cell with semicolons between; own: comes before own words.</translation>
        </message>
        <message>
            <source>Tables from a personal diary, as chosen by the person who wrote it.</source>
            <translation>Tables from a personal diary, as chosen by the person who wrote it.</translation>
        </message>
        <message>
            <source>There is one table for each kind of entry, and a row for each entry.</source>
            <translation>There is one table for each kind of entry, and a row for each entry.</translation>
        </message>
        <message>
            <source>When a program asks how to open a table: UTF-8, commas, and quoted cells as text.</source>
            <translation>When a program asks how to open a table: UTF-8, commas, and quoted cells as text.</translation>
        </message>
        <message>
            <source>fields.csv says what each column holds, choices.csv what each choice means.</source>
            <translation>fields.csv says what each column holds, choices.csv what each choice means.</translation>
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
            <source>Clear</source>
            <translation>Clear</translation>
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
        <name>DayRow</name>
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
        <name>Describing</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Asleep</source>
            <translation>Asleep</translation>
        </message>
        <message>
            <source>Asleep of the time in bed</source>
            <translation>Asleep of the time in bed</translation>
        </message>
        <message>
            <source>Average pain {pain} of 10</source>
            <translation>Average pain {pain} of 10</translation>
        </message>
        <message>
            <source>Least pain {pain} of 10</source>
            <translation>Least pain {pain} of 10</translation>
        </message>
        <message>
            <source>Pain {pain} of 10</source>
            <translation>Pain {pain} of 10</translation>
        </message>
        <message>
            <source>Quality {quality} of 5</source>
            <translation>Quality {quality} of 5</translation>
        </message>
        <message>
            <source>Since {day}</source>
            <translation>Since {day}</translation>
        </message>
        <message>
            <source>Time in bed</source>
            <translation>Time in bed</translation>
        </message>
        <message>
            <source>Worst pain {pain} of 10</source>
            <translation>Worst pain {pain} of 10</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Written</translation>
        </message>
        <message>
            <source>Written by someone for me</source>
            <translation>Written by someone for me</translation>
        </message>
        <message>
            <source>Written together with someone</source>
            <translation>Written together with someone</translation>
        </message>
        <message>
            <source>Written: {how}</source>
            <translation>Written: {how}</translation>
        </message>
        <message>
            <source>average {pain}</source>
            <translation>average {pain}</translation>
        </message>
        <message>
            <source>expected {before}, turned out {after}</source>
            <translation>expected {before}, turned out {after}</translation>
        </message>
        <message>
            <source>least {pain}</source>
            <translation>least {pain}</translation>
        </message>
        <message>
            <source>not calculated</source>
            <translation>not calculated</translation>
        </message>
        <message>
            <source>pain {before} to {after}</source>
            <translation>pain {before} to {after}</translation>
        </message>
        <message>
            <source>quality {quality} of 5</source>
            <translation>quality {quality} of 5</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>since {day}</translation>
        </message>
        <message>
            <source>tension {before} to {after}</source>
            <translation>tension {before} to {after}</translation>
        </message>
        <message>
            <source>worst {pain} of 10</source>
            <translation>worst {pain} of 10</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
    </context>
    <context>
        <name>Diary</name>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found, newest first</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found, newest first</numerusform>
            </translation>
        </message>
        <message>
            <source>A flare-up that began</source>
            <translation>A flare-up that began</translation>
        </message>
        <message>
            <source>A pause from writing</source>
            <translation>A pause from writing</translation>
        </message>
        <message>
            <source>Active for {time}.</source>
            <translation>Active for {time}.</translation>
        </message>
        <message>
            <source>Another way to see a thought</source>
            <translation>Another way to see a thought</translation>
        </message>
        <message>
            <source>Back to what was found</source>
            <translation>Back to what was found</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>Check-in</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Clear search</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Clear the filters</translation>
        </message>
        <message>
            <source>Each day you write something gets a mark in the calendar. What you wrote can be read here, added to and changed.</source>
            <translation>Each day you write something gets a mark in the calendar. What you wrote can be read here, added to and changed.</translation>
        </message>
        <message>
            <source>Evening look-back</source>
            <translation>Evening look-back</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <source>Filters ({number})</source>
            <translation>Filters ({number})</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Health contact</source>
            <translation>Health contact</translation>
        </message>
        <message>
            <source>Looking back: pain {average} on average and {worst} at worst.</source>
            <translation>Looking back: pain {average} on average and {worst} at worst.</translation>
        </message>
        <message>
            <source>Looking back: pain {pain} at worst.</source>
            <translation>Looking back: pain {pain} at worst.</translation>
        </message>
        <message>
            <source>Looking back: pain {pain} on average.</source>
            <translation>Looking back: pain {pain} on average.</translation>
        </message>
        <message>
            <source>Medicine taken</source>
            <translation>Medicine taken</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Nothing found. Other words, or fewer, may find it.</source>
            <translation>Nothing found. Other words, or fewer, may find it.</translation>
        </message>
        <message>
            <source>Nothing is written here.</source>
            <translation>Nothing is written here.</translation>
        </message>
        <message>
            <source>Only what was written later</source>
            <translation>Only what was written later</translation>
        </message>
        <message>
            <source>Only where I wrote words of my own</source>
            <translation>Only where I wrote words of my own</translation>
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
            <source>Search your diary</source>
            <translation>Search your diary</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>Show only</translation>
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
        <message numerus="yes">
            <source>The newest %n</source>
            <translation>
                <numerusform>The newest %n</numerusform>
                <numerusform>The newest %n</numerusform>
            </translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Today, {date}</source>
            <translation>Today, {date}</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>What else I follow</source>
            <translation>What else I follow</translation>
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
            <source>active {time}</source>
            <translation>active {time}</translation>
        </message>
        <message>
            <source>began on {date}</source>
            <translation>began on {date}</translation>
        </message>
        <message>
            <source>flare-up</source>
            <translation>flare-up</translation>
        </message>
        <message>
            <source>pain {pain}</source>
            <translation>pain {pain}</translation>
        </message>
        <message>
            <source>pain {pain} at worst</source>
            <translation>pain {pain} at worst</translation>
        </message>
        <message>
            <source>pain {pain}, at worst {worst}</source>
            <translation>pain {pain}, at worst {worst}</translation>
        </message>
        <message>
            <source>pause</source>
            <translation>pause</translation>
        </message>
        <message>
            <source>slept {time}</source>
            <translation>slept {time}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>written later</source>
            <translation>written later</translation>
        </message>
        <message>
            <source>{date} {year}</source>
            <translation>{date} {year}</translation>
        </message>
        <message>
            <source>{weekday} {day}</source>
            <translation>{weekday} {day}</translation>
        </message>
    </context>
    <context>
        <name>DiaryPage</name>
        <message>
            <source>Pause the diary</source>
            <translation>Pause the diary</translation>
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
        <name>EatingIdeas</name>
        <message>
            <source>A glass or bottle within reach, where I sit most</source>
            <translation>A glass or bottle within reach, where I sit most</translation>
        </message>
        <message>
            <source>Add one fruit or vegetable that I like</source>
            <translation>Add one fruit or vegetable that I like</translation>
        </message>
        <message>
            <source>Ask somebody to carry the heavy shopping</source>
            <translation>Ask somebody to carry the heavy shopping</translation>
        </message>
        <message>
            <source>Cook double once and freeze half</source>
            <translation>Cook double once and freeze half</translation>
        </message>
        <message>
            <source>Eat one meal at a table, away from a screen</source>
            <translation>Eat one meal at a table, away from a screen</translation>
        </message>
        <message>
            <source>Eat something at midday, even a little</source>
            <translation>Eat something at midday, even a little</translation>
        </message>
        <message>
            <source>Eat with somebody once this week</source>
            <translation>Eat with somebody once this week</translation>
        </message>
        <message>
            <source>Have a drink when I take my medicines</source>
            <translation>Have a drink when I take my medicines</translation>
        </message>
        <message>
            <source>Keep frozen or tinned vegetables in the house</source>
            <translation>Keep frozen or tinned vegetables in the house</translation>
        </message>
        <message>
            <source>Sit down to peel and cut</source>
            <translation>Sit down to peel and cut</translation>
        </message>
        <message>
            <source>Something to eat within reach for the afternoon</source>
            <translation>Something to eat within reach for the afternoon</translation>
        </message>
        <message>
            <source>The same easy breakfast on three days</source>
            <translation>The same easy breakfast on three days</translation>
        </message>
    </context>
    <context>
        <name>EatingStepPage</name>
        <message>
            <source>Adding something is easier than forbidding something. Take an idea as it is, change it, or write your own.</source>
            <translation>Adding something is easier than forbidding something. Take an idea as it is, change it, or write your own.</translation>
        </message>
        <message>
            <source>Choose an idea, or write a step of your own. A few words do.</source>
            <translation>Choose an idea, or write a step of your own. A few words do.</translation>
        </message>
        <message>
            <source>If eating takes up your mind all day, or you lose weight without wanting to, tell your GP soon.</source>
            <translation>If eating takes up your mind all day, or you lose weight without wanting to, tell your GP soon.</translation>
        </message>
        <message>
            <source>It is on Today, among the small steps.</source>
            <translation>It is on Today, among the small steps.</translation>
        </message>
        <message>
            <source>My small step</source>
            <translation>My small step</translation>
        </message>
        <message>
            <source>One step, small enough for a bad day</source>
            <translation>One step, small enough for a bad day</translation>
        </message>
        <message>
            <source>Other conditions beside the pain</source>
            <translation>Other conditions beside the pain</translation>
        </message>
        <message>
            <source>Put it on Today</source>
            <translation>Put it on Today</translation>
        </message>
        <message>
            <source>Some foods and drinks do not go with some medicines, and some medicines want food. A pharmacist can tell you about yours.</source>
            <translation>Some foods and drinks do not go with some medicines, and some medicines want food. A pharmacist can tell you about yours.</translation>
        </message>
        <message>
            <source>That step is on Today already.</source>
            <translation>That step is on Today already.</translation>
        </message>
        <message>
            <source>With diabetes, coeliac disease, gout, or a heart or kidney condition, your team's advice on food and drink comes first.</source>
            <translation>With diabetes, coeliac disease, gout, or a heart or kidney condition, your team's advice on food and drink comes first.</translation>
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
        <message>
            <source>Your trusted contact, as you wrote it in My people.</source>
            <translation>Your trusted contact, as you wrote it in My people.</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>A conversation</source>
            <translation>A conversation</translation>
        </message>
        <message>
            <source>A kind voice</source>
            <translation>A kind voice</translation>
        </message>
        <message>
            <source>A tracker of your own</source>
            <translation>A tracker of your own</translation>
        </message>
        <message>
            <source>A worry, put down</source>
            <translation>A worry, put down</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activity</translation>
        </message>
        <message>
            <source>Another way to see it</source>
            <translation>Another way to see it</translation>
        </message>
        <message>
            <source>By someone for me</source>
            <translation>By someone for me</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Call</translation>
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
            <source>Evening look-back</source>
            <translation>Evening look-back</translation>
        </message>
        <message>
            <source>Flare-up</source>
            <translation>Flare-up</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Goal</translation>
        </message>
        <message>
            <source>Health contact</source>
            <translation>Health contact</translation>
        </message>
        <message>
            <source>How ready I feel</source>
            <translation>How ready I feel</translation>
        </message>
        <message>
            <source>Lesson read</source>
            <translation>Lesson read</translation>
        </message>
        <message>
            <source>Look at a goal</source>
            <translation>Look at a goal</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Medicine</translation>
        </message>
        <message>
            <source>My flare-up plan</source>
            <translation>My flare-up plan</translation>
        </message>
        <message>
            <source>My nights</source>
            <translation>My nights</translation>
        </message>
        <message>
            <source>My people</source>
            <translation>My people</translation>
        </message>
        <message>
            <source>My plan for a hard day</source>
            <translation>My plan for a hard day</translation>
        </message>
        <message>
            <source>My plan for setbacks</source>
            <translation>My plan for setbacks</translation>
        </message>
        <message>
            <source>My story</source>
            <translation>My story</translation>
        </message>
        <message>
            <source>My time for worries</source>
            <translation>My time for worries</translation>
        </message>
        <message>
            <source>My way through the course</source>
            <translation>My way through the course</translation>
        </message>
        <message>
            <source>Other conditions</source>
            <translation>Other conditions</translation>
        </message>
        <message>
            <source>Pacing</source>
            <translation>Pacing</translation>
        </message>
        <message>
            <source>Pacing, from a week on</source>
            <translation>Pacing, from a week on</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Question for a call</source>
            <translation>Question for a call</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Shared</translation>
        </message>
        <message>
            <source>Sleep</source>
            <translation>Sleep</translation>
        </message>
        <message>
            <source>Small step</source>
            <translation>Small step</translation>
        </message>
        <message>
            <source>Small step tried</source>
            <translation>Small step tried</translation>
        </message>
        <message>
            <source>Something pleasant</source>
            <translation>Something pleasant</translation>
        </message>
        <message>
            <source>Something that went well</source>
            <translation>Something that went well</translation>
        </message>
        <message>
            <source>Something to try</source>
            <translation>Something to try</translation>
        </message>
        <message>
            <source>Something tried</source>
            <translation>Something tried</translation>
        </message>
        <message>
            <source>Together with someone</source>
            <translation>Together with someone</translation>
        </message>
        <message>
            <source>Tracker</source>
            <translation>Tracker</translation>
        </message>
        <message>
            <source>Up or down</source>
            <translation>Up or down</translation>
        </message>
        <message>
            <source>What I believe about my pain</source>
            <translation>What I believe about my pain</translation>
        </message>
        <message>
            <source>What I expected, what happened</source>
            <translation>What I expected, what happened</translation>
        </message>
        <message>
            <source>What I take with me</source>
            <translation>What I take with me</translation>
        </message>
        <message>
            <source>What I thought of it</source>
            <translation>What I thought of it</translation>
        </message>
        <message>
            <source>What matters</source>
            <translation>What matters</translation>
        </message>
        <message>
            <source>When calls stop</source>
            <translation>When calls stop</translation>
        </message>
        <message>
            <source>Written with someone</source>
            <translation>Written with someone</translation>
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
            <source>From {day} on. Without a last day it goes on until you add one.</source>
            <translation>From {day} on. Without a last day it goes on until you add one.</translation>
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
            <source>As last time: {what}</source>
            <translation>As last time: {what}</translation>
        </message>
        <message>
            <source>Emergency and crisis help</source>
            <translation>Emergency and crisis help</translation>
        </message>
        <message>
            <source>No one sees this but you. If you might hurt yourself:</source>
            <translation>No one sees this but you. If you might hurt yourself:</translation>
        </message>
        <message>
            <source>{number} more</source>
            <translation>{number} more</translation>
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
        <name>EntrySheet</name>
        <message>
            <source>Done</source>
            <translation>Done</translation>
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
        <name>Everything</name>
        <message numerus="yes">
            <source>%n entry(ies) could not be read and will be left out.</source>
            <translation>
                <numerusform>%n entry could not be read and will be left out.</numerusform>
                <numerusform>%n entries could not be read and will be left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) of it are here already, or were removed here.</source>
            <translation>
                <numerusform>%n entry of it is here already, or was removed here.</numerusform>
                <numerusform>%n entries of it are here already, or were removed here.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>Add them</translation>
        </message>
        <message numerus="yes">
            <source>Added: %n entry(ies).</source>
            <translation>
                <numerusform>Added: %n entry.</numerusform>
                <numerusform>Added: %n entries.</numerusform>
            </translation>
        </message>
        <message>
            <source>Adds what such a file holds to this diary. What is here already stays as it is, and a backup of your diary is made first.</source>
            <translation>Adds what such a file holds to this diary. What is here already stays as it is, and a backup of your diary is made first.</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Bring it back</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Choose another folder, or make some room, and try again.</source>
            <translation>Choose another folder, or make some room, and try again.</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>Choose the file</translation>
        </message>
        <message>
            <source>Everything from PainApp (*.zip *.json)</source>
            <translation>Everything from PainApp (*.zip *.json)</translation>
        </message>
        <message>
            <source>Everything in this file is in your diary already, or was removed here.</source>
            <translation>Everything in this file is in your diary already, or was removed here.</translation>
        </message>
        <message>
            <source>If it is on a USB stick, put the stick in, then try again.</source>
            <translation>If it is on a USB stick, put the stick in, then try again.</translation>
        </message>
        <message>
            <source>If you have another copy of it, or can save it once more, try that one.</source>
            <translation>If you have another copy of it, or can save it once more, try that one.</translation>
        </message>
        <message>
            <source>It is not encrypted: whoever has the file can read it. To keep a copy safe, or to move to another computer, a backup is better.</source>
            <translation>It is not encrypted: whoever has the file can read it. To keep a copy safe, or to move to another computer, a backup is better.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>Making a backup of your diary as it is…</source>
            <translation>Making a backup of your diary as it is…</translation>
        </message>
        <message>
            <source>Nothing was added. Your diary is as it was.</source>
            <translation>Nothing was added. Your diary is as it was.</translation>
        </message>
        <message>
            <source>One file with all you have written here, how it was before each change, and your settings. Other programs can read it, and PainApp can add it to a diary again.</source>
            <translation>One file with all you have written here, how it was before each change, and your settings. Other programs can read it, and PainApp can add it to a diary again.</translation>
        </message>
        <message>
            <source>Open it with that version or a later one.</source>
            <translation>Open it with that version or a later one.</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Reading the file…</translation>
        </message>
        <message>
            <source>Save everything</source>
            <translation>Save everything</translation>
        </message>
        <message>
            <source>Save everything…</source>
            <translation>Save everything…</translation>
        </message>
        <message numerus="yes">
            <source>Saved: {file} in {folder}, with %n entry(ies).</source>
            <translation>
                <numerusform>Saved: {file} in {folder}, with %n entry.</numerusform>
                <numerusform>Saved: {file} in {folder}, with %n entries.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file could not be written to {folder}.</source>
            <translation>The file could not be written to {folder}.</translation>
        </message>
        <message numerus="yes">
            <source>The file holds %n entry(ies) that are not in your diary.</source>
            <translation>
                <numerusform>The file holds %n entry that is not in your diary.</numerusform>
                <numerusform>The file holds %n entries that are not in your diary.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file cannot be found or read: {name}</source>
            <translation>This file cannot be found or read: {name}</translation>
        </message>
        <message>
            <source>This file is damaged or was changed: {name}</source>
            <translation>This file is damaged or was changed: {name}</translation>
        </message>
        <message>
            <source>This file was written by a newer PainApp, version {version}.</source>
            <translation>This file was written by a newer PainApp, version {version}.</translation>
        </message>
        <message>
            <source>This is not a file that “Save everything” wrote: {name}</source>
            <translation>This is not a file that “Save everything” wrote: {name}</translation>
        </message>
        <message>
            <source>To undo this, go back to the backup that was just made.</source>
            <translation>To undo this, go back to the backup that was just made.</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Writing the file…</translation>
        </message>
        <message>
            <source>You can choose another file.</source>
            <translation>You can choose another file.</translation>
        </message>
        <message>
            <source>Your diary is safe, and no half-written file was left behind.</source>
            <translation>Your diary is safe, and no half-written file was left behind.</translation>
        </message>
    </context>
    <context>
        <name>Exercise sheet</name>
        <message>
            <source>Easier: {text}</source>
            <translation>Easier: {text}</translation>
        </message>
        <message>
            <source>Everything here can be smaller, slower or left out. Stop whenever you like. What is new or different from your usual pain is for a doctor.</source>
            <translation>Everything here can be smaller, slower or left out. Stop whenever you like. What is new or different from your usual pain is for a doctor.</translation>
        </message>
        <message>
            <source>First ask somebody who knows you, if one of these is true for you</source>
            <translation>First ask somebody who knows you, if one of these is true for you</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Good to know</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>How it goes</translation>
        </message>
        <message>
            <source>in for {seconds} s</source>
            <translation>in for {seconds} s</translation>
        </message>
        <message>
            <source>out for {seconds} s</source>
            <translation>out for {seconds} s</translation>
        </message>
        <message>
            <source>wait {seconds} s</source>
            <translation>wait {seconds} s</translation>
        </message>
        <message>
            <source>{title} (exercise sheet)</source>
            <translation>{title} (exercise sheet)</translation>
        </message>
    </context>
    <context>
        <name>Expectation</name>
        <message>
            <source>As hard as can be</source>
            <translation>As hard as can be</translation>
        </message>
        <message>
            <source>How hard do I think it will be?</source>
            <translation>How hard do I think it will be?</translation>
        </message>
        <message>
            <source>How hard was it?</source>
            <translation>How hard was it?</translation>
        </message>
        <message>
            <source>Not hard at all</source>
            <translation>Not hard at all</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>What I plan to do</source>
            <translation>What I plan to do</translation>
        </message>
        <message>
            <source>What I take from it</source>
            <translation>What I take from it</translation>
        </message>
        <message>
            <source>What I think will happen</source>
            <translation>What I think will happen</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
    </context>
    <context>
        <name>Expected</name>
        <message>
            <source>A small experiment of your own. No one sees this but you.</source>
            <translation>A small experiment of your own. No one sees this but you.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Before something you are unsure about, write what you think will happen, and how hard it will be. Afterwards write what did. Harder, easier or as you thought: each tells you something.</source>
            <translation>Before something you are unsure about, write what you think will happen, and how hard it will be. Afterwards write what did. Harder, easier or as you thought: each tells you something.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>How hard I thought: {number} of 10</source>
            <translation>How hard I thought: {number} of 10</translation>
        </message>
        <message>
            <source>How hard it was: {number} of 10</source>
            <translation>How hard it was: {number} of 10</translation>
        </message>
        <message>
            <source>I thought: {said}</source>
            <translation>I thought: {said}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Removed.</translation>
        </message>
        <message>
            <source>Say what happened</source>
            <translation>Say what happened</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Something I planned</source>
            <translation>Something I planned</translation>
        </message>
        <message>
            <source>What I take from it: {said}</source>
            <translation>What I take from it: {said}</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>What happened: {said}</source>
            <translation>What happened: {said}</translation>
        </message>
        <message>
            <source>What you think will happen, and then what did.</source>
            <translation>What you think will happen, and then what did.</translation>
        </message>
        <message>
            <source>Write what I expect</source>
            <translation>Write what I expect</translation>
        </message>
        <message>
            <source>Written before, to look back at</source>
            <translation>Written before, to look back at</translation>
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
        <name>Fhir</name>
        <message>
            <source>A FHIR file needs your full name, so that it is filed as yours.</source>
            <translation>A FHIR file needs your full name, so that it is filed as yours.</translation>
        </message>
        <message>
            <source>Choose your full name under Name, or save another format.</source>
            <translation>Choose your full name under Name, or save another format.</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>No file was written.</translation>
        </message>
        <message>
            <source>Small steps and pacing</source>
            <translation>Small steps and pacing</translation>
        </message>
        <message>
            <source>Written later, on {day}.</source>
            <translation>Written later, on {day}.</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>This is longer than {most} characters. Make it shorter to save it.</source>
            <translation>This is longer than {most} characters. Make it shorter to save it.</translation>
        </message>
        <message>
            <source>This needs a date.</source>
            <translation>This needs a date.</translation>
        </message>
        <message>
            <source>This needs a number from {low} to {high}.</source>
            <translation>This needs a number from {low} to {high}.</translation>
        </message>
        <message>
            <source>This needs a number.</source>
            <translation>This needs a number.</translation>
        </message>
        <message>
            <source>This needs a recording of two minutes at the most.</source>
            <translation>This needs a recording of two minutes at the most.</translation>
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
            <source>This needs a yes or a no.</source>
            <translation>This needs a yes or a no.</translation>
        </message>
        <message>
            <source>This needs words.</source>
            <translation>This needs words.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>{before}, {after}</source>
            <translation>{before}, {after}</translation>
        </message>
        <message>
            <source>{before}; {after}</source>
            <translation>{before}; {after}</translation>
        </message>
        <message>
            <source>{value} of {high}</source>
            <translation>{value} of {high}</translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>A quiet place by the water, with hills and a tree.</source>
            <translation>A quiet place by the water, with hills and a tree.</translation>
        </message>
        <message>
            <source>Somebody lying at rest, knees bent.</source>
            <translation>Somebody lying at rest, knees bent.</translation>
        </message>
        <message>
            <source>Somebody lying on the back.</source>
            <translation>Somebody lying on the back.</translation>
        </message>
        <message>
            <source>Somebody sitting and listening.</source>
            <translation>Somebody sitting and listening.</translation>
        </message>
        <message>
            <source>Somebody sitting and looking at a plant.</source>
            <translation>Somebody sitting and looking at a plant.</translation>
        </message>
        <message>
            <source>Somebody sitting quietly on a chair.</source>
            <translation>Somebody sitting quietly on a chair.</translation>
        </message>
        <message>
            <source>Somebody sitting upright.</source>
            <translation>Somebody sitting upright.</translation>
        </message>
        <message>
            <source>Somebody standing.</source>
            <translation>Somebody standing.</translation>
        </message>
        <message>
            <source>Somebody walking with small steps.</source>
            <translation>Somebody walking with small steps.</translation>
        </message>
        <message>
            <source>Two hands at rest.</source>
            <translation>Two hands at rest.</translation>
        </message>
    </context>
    <context>
        <name>FileSaved</name>
        <message>
            <source>Saved as {file} in {folder}.</source>
            <translation>Saved as {file} in {folder}.</translation>
        </message>
    </context>
    <context>
        <name>FlareUp</name>
        <message>
            <source>I think it was</source>
            <translation>I think it was</translation>
        </message>
        <message>
            <source>It eased on</source>
            <translation>It eased on</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Pain at its worst</source>
            <translation>Pain at its worst</translation>
        </message>
        <message>
            <source>What helped</source>
            <translation>What helped</translation>
        </message>
    </context>
    <context>
        <name>FlareUpPlan</name>
        <message>
            <source>A message to myself</source>
            <translation>A message to myself</translation>
        </message>
        <message>
            <source>As you were told by the people who prescribed them.</source>
            <translation>As you were told by the people who prescribed them.</translation>
        </message>
        <message>
            <source>Doctor or nurse</source>
            <translation>Doctor or nurse</translation>
        </message>
        <message>
            <source>Early signs</source>
            <translation>Early signs</translation>
        </message>
        <message>
            <source>Early signs I notice</source>
            <translation>Early signs I notice</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Exercises</translation>
        </message>
        <message>
            <source>Exercises that help me</source>
            <translation>Exercises that help me</translation>
        </message>
        <message>
            <source>First hour</source>
            <translation>First hour</translation>
        </message>
        <message>
            <source>How I get back to my usual days, step by step</source>
            <translation>How I get back to my usual days, step by step</translation>
        </message>
        <message>
            <source>Keep doing</source>
            <translation>Keep doing</translation>
        </message>
        <message>
            <source>Medicines written on</source>
            <translation>Medicines written on</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>My medicines, in my own words</source>
            <translation>My medicines, in my own words</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Show it in Help me now while the diary is locked</source>
            <translation>Show it in Help me now while the diary is locked</translation>
        </message>
        <message>
            <source>Way back</source>
            <translation>Way back</translation>
        </message>
        <message>
            <source>What I do in the first hour, in order</source>
            <translation>What I do in the first hour, in order</translation>
        </message>
        <message>
            <source>What I keep doing, in a smaller way</source>
            <translation>What I keep doing, in a smaller way</translation>
        </message>
        <message>
            <source>What sets it off</source>
            <translation>What sets it off</translation>
        </message>
        <message>
            <source>What usually sets it off, I think</source>
            <translation>What usually sets it off, I think</translation>
        </message>
        <message>
            <source>When I ask a doctor or a nurse</source>
            <translation>When I ask a doctor or a nurse</translation>
        </message>
        <message>
            <source>Who I can talk to</source>
            <translation>Who I can talk to</translation>
        </message>
    </context>
    <context>
        <name>Glossary</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message>
            <source>All words</source>
            <translation>All words</translation>
        </message>
        <message>
            <source>Find a word</source>
            <translation>Find a word</translation>
        </message>
        <message>
            <source>In the lessons</source>
            <translation>In the lessons</translation>
        </message>
        <message>
            <source>No word here for that. Fewer letters may find it.</source>
            <translation>No word here for that. Fewer letters may find it.</translation>
        </message>
        <message>
            <source>Words from the lessons and from letters, explained plainly.</source>
            <translation>Words from the lessons and from letters, explained plainly.</translation>
        </message>
    </context>
    <context>
        <name>Goal</name>
        <message>
            <source>A bit less than I hope for</source>
            <translation>A bit less than I hope for</translation>
        </message>
        <message>
            <source>A bit more than I hope for</source>
            <translation>A bit more than I hope for</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>By when</translation>
        </message>
        <message>
            <source>Completely sure</source>
            <translation>Completely sure</translation>
        </message>
        <message>
            <source>How important is it to me?</source>
            <translation>How important is it to me?</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>How it stands</translation>
        </message>
        <message>
            <source>How sure am I that I can do it?</source>
            <translation>How sure am I that I can do it?</translation>
        </message>
        <message>
            <source>Much less than I hope for</source>
            <translation>Much less than I hope for</translation>
        </message>
        <message>
            <source>Much more than I hope for</source>
            <translation>Much more than I hope for</translation>
        </message>
        <message>
            <source>Not important</source>
            <translation>Not important</translation>
        </message>
        <message>
            <source>Not sure at all</source>
            <translation>Not sure at all</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Very important</source>
            <translation>Very important</translation>
        </message>
        <message>
            <source>What I hope for</source>
            <translation>What I hope for</translation>
        </message>
        <message>
            <source>What I take with me</source>
            <translation>What I take with me</translation>
        </message>
        <message>
            <source>What I want</source>
            <translation>What I want</translation>
        </message>
        <message>
            <source>What it grew from</source>
            <translation>What it grew from</translation>
        </message>
        <message>
            <source>What makes it this number and not lower?</source>
            <translation>What makes it this number and not lower?</translation>
        </message>
        <message>
            <source>Who with</source>
            <translation>Who with</translation>
        </message>
        <message>
            <source>Why it matters to me</source>
            <translation>Why it matters to me</translation>
        </message>
    </context>
    <context>
        <name>GoalReview</name>
        <message>
            <source>Goal</source>
            <translation>Goal</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Where I am</source>
            <translation>Where I am</translation>
        </message>
    </context>
    <context>
        <name>Goals</name>
        <message numerus="yes">
            <source>%n goal(s) under way.</source>
            <translation>
                <numerusform>%n goal under way.</numerusform>
                <numerusform>%n goals under way.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n small step(s) on Today</source>
            <translation>
                <numerusform>%n small step on Today</numerusform>
                <numerusform>%n small steps on Today</numerusform>
            </translation>
        </message>
        <message>
            <source>A goal may change, rest or go whenever you like.</source>
            <translation>A goal may change, rest or go whenever you like.</translation>
        </message>
        <message>
            <source>A goal without words yet</source>
            <translation>A goal without words yet</translation>
        </message>
        <message>
            <source>A little better than that: “…five days a week”.</source>
            <translation>A little better than that: “…five days a week”.</translation>
        </message>
        <message>
            <source>A new goal</source>
            <translation>A new goal</translation>
        </message>
        <message>
            <source>A step without words yet</source>
            <translation>A step without words yet</translation>
        </message>
        <message>
            <source>Add a smaller step</source>
            <translation>Add a smaller step</translation>
        </message>
        <message>
            <source>Add a smaller step before it</source>
            <translation>Add a smaller step before it</translation>
        </message>
        <message>
            <source>Add step</source>
            <translation>Add step</translation>
        </message>
        <message>
            <source>Agreed in a call</source>
            <translation>Agreed in a call</translation>
        </message>
        <message>
            <source>Agreed in a call, or grown from what matters to you.</source>
            <translation>Agreed in a call, or grown from what matters to you.</translation>
        </message>
        <message>
            <source>Begin a goal</source>
            <translation>Begin a goal</translation>
        </message>
        <message>
            <source>Begin another goal</source>
            <translation>Begin another goal</translation>
        </message>
        <message>
            <source>By when: {said}</source>
            <translation>By when: {said}</translation>
        </message>
        <message>
            <source>By {day}</source>
            <translation>By {day}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Change what I take with me</source>
            <translation>Change what I take with me</translation>
        </message>
        <message numerus="yes">
            <source>Done on %n day(s)</source>
            <translation>
                <numerusform>Done on %n day</numerusform>
                <numerusform>Done on %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Five levels</source>
            <translation>Five levels</translation>
        </message>
        <message>
            <source>How important, how sure</source>
            <translation>How important, how sure</translation>
        </message>
        <message>
            <source>How important: {number} of 10</source>
            <translation>How important: {number} of 10</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>How it goes</translation>
        </message>
        <message>
            <source>How it went: {went}</source>
            <translation>How it went: {went}</translation>
        </message>
        <message>
            <source>How sure: {number} of 10</source>
            <translation>How sure: {number} of 10</translation>
        </message>
        <message>
            <source>I have reached it</source>
            <translation>I have reached it</translation>
        </message>
        <message>
            <source>In your own words, as small and as clear as you can: “Walk to the park and sit by the pond”.</source>
            <translation>In your own words, as small and as clear as you can: “Walk to the park and sit by the pond”.</translation>
        </message>
        <message>
            <source>It grew from: {said}</source>
            <translation>It grew from: {said}</translation>
        </message>
        <message>
            <source>It is off Today now.</source>
            <translation>It is off Today now.</translation>
        </message>
        <message>
            <source>It rests until you take it up again. Its steps are off Today meanwhile.</source>
            <translation>It rests until you take it up again. Its steps are off Today meanwhile.</translation>
        </message>
        <message>
            <source>It stands on Today now.</source>
            <translation>It stands on Today now.</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Let it go</translation>
        </message>
        <message>
            <source>Let it rest</source>
            <translation>Let it rest</translation>
        </message>
        <message>
            <source>Letting go is a decision like any other. What you tried and learned stays yours.</source>
            <translation>Letting go is a decision like any other. What you tried and learned stays yours.</translation>
        </message>
        <message>
            <source>Like a ladder: the easiest first. Those you choose stand on Today.</source>
            <translation>Like a ladder: the easiest first. Those you choose stand on Today.</translation>
        </message>
        <message>
            <source>Look at it now</source>
            <translation>Look at it now</translation>
        </message>
        <message>
            <source>More than you count on: “I walk round the whole lake”.</source>
            <translation>More than you count on: “I walk round the whole lake”.</translation>
        </message>
        <message>
            <source>Next small step</source>
            <translation>Next small step</translation>
        </message>
        <message numerus="yes">
            <source>Noted %n time(s): harder than expected {harder}, as expected {same}, easier {easier}.</source>
            <translation>
                <numerusform>Noted %n time: harder than expected {harder}, as expected {same}, easier {easier}.</numerusform>
                <numerusform>Noted %n times: harder than expected {harder}, as expected {same}, easier {easier}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Now and then, or before a call, look where you are beside the five levels.</source>
            <translation>Now and then, or before a call, look where you are beside the five levels.</translation>
        </message>
        <message>
            <source>Now step {place} of {steps}</source>
            <translation>Now step {place} of {steps}</translation>
        </message>
        <message>
            <source>Now: {level}</source>
            <translation>Now: {level}</translation>
        </message>
        <message>
            <source>Often this is where things are now: “I walk to the gate”.</source>
            <translation>Often this is where things are now: “I walk to the gate”.</translation>
        </message>
        <message>
            <source>On Today</source>
            <translation>On Today</translation>
        </message>
        <message>
            <source>On the way there: “I walk to the corner, three days a week”.</source>
            <translation>On the way there: “I walk to the corner, three days a week”.</translation>
        </message>
        <message>
            <source>Other small steps</source>
            <translation>Other small steps</translation>
        </message>
        <message numerus="yes">
            <source>Partly on %n day(s)</source>
            <translation>
                <numerusform>Partly on %n day</numerusform>
                <numerusform>Partly on %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Removed. What you tried of it stays in your diary.</source>
            <translation>Removed. What you tried of it stays in your diary.</translation>
        </message>
        <message>
            <source>Rest, reached or let go</source>
            <translation>Rest, reached or let go</translation>
        </message>
        <message>
            <source>Resting, reached or let go</source>
            <translation>Resting, reached or let go</translation>
        </message>
        <message>
            <source>Resting, reached or let go ({number})</source>
            <translation>Resting, reached or let go ({number})</translation>
        </message>
        <message>
            <source>Say how it is</source>
            <translation>Say how it is</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Show on Today</source>
            <translation>Show on Today</translation>
        </message>
        <message>
            <source>Small enough for a middling day.</source>
            <translation>Small enough for a middling day.</translation>
        </message>
        <message>
            <source>Small steps</source>
            <translation>Small steps</translation>
        </message>
        <message>
            <source>Something you want to do again, or more of, in small steps.</source>
            <translation>Something you want to do again, or more of, in small steps.</translation>
        </message>
        <message>
            <source>Something you want to do again, or more of. It becomes small steps, as small as they need to be, and the steps you choose stand on Today. Two to four goals at a time are plenty.</source>
            <translation>Something you want to do again, or more of. It becomes small steps, as small as they need to be, and the steps you choose stand on Today. Two to four goals at a time are plenty.</translation>
        </message>
        <message>
            <source>Take it up again</source>
            <translation>Take it up again</translation>
        </message>
        <message>
            <source>Take off Today</source>
            <translation>Take off Today</translation>
        </message>
        <message>
            <source>The day you had in mind has come. However it went, you could look at how it goes.</source>
            <translation>The day you had in mind has come. However it went, you could look at how it goes.</translation>
        </message>
        <message>
            <source>The smaller step goes before: {step}</source>
            <translation>The smaller step goes before: {step}</translation>
        </message>
        <message>
            <source>There is no goal here any more.</source>
            <translation>There is no goal here any more.</translation>
        </message>
        <message>
            <source>Two numbers that show whether the goal, and its size, fit you now.</source>
            <translation>Two numbers that show whether the goal, and its size, fit you now.</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Under way</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>What I take with me: {said}</source>
            <translation>What I take with me: {said}</translation>
        </message>
        <message>
            <source>What I want</source>
            <translation>What I want</translation>
        </message>
        <message>
            <source>What a goal can be</source>
            <translation>What a goal can be</translation>
        </message>
        <message>
            <source>What could make it a little higher?</source>
            <translation>What could make it a little higher?</translation>
        </message>
        <message>
            <source>What makes it {number} and not {lower}?</source>
            <translation>What makes it {number} and not {lower}?</translation>
        </message>
        <message>
            <source>What you want, in your own words. You can change or drop any of it.</source>
            <translation>What you want, in your own words. You can change or drop any of it.</translation>
        </message>
        <message>
            <source>What you would be glad of by then: “I walk to the park and back, three days a week”.</source>
            <translation>What you would be glad of by then: “I walk to the park and back, three days a week”.</translation>
        </message>
        <message>
            <source>Where I am now</source>
            <translation>Where I am now</translation>
        </message>
        <message>
            <source>With: {said}</source>
            <translation>With: {said}</translation>
        </message>
        <message>
            <source>Would a smaller step feel surer?</source>
            <translation>Would a smaller step feel surer?</translation>
        </message>
        <message>
            <source>Write the levels</source>
            <translation>Write the levels</translation>
        </message>
        <message>
            <source>Write what I expect of it</source>
            <translation>Write what I expect of it</translation>
        </message>
        <message>
            <source>Write what I take with me</source>
            <translation>Write what I take with me</translation>
        </message>
        <message>
            <source>Written beforehand, they let you see later how far you came, also when it is not all the way. Two or three of them help already.</source>
            <translation>Written beforehand, they let you see later how far you came, also when it is not all the way. Two or three of them help already.</translation>
        </message>
        <message numerus="yes">
            <source>You have %n goals under way. Two to four at a time are plenty for most people: one can rest.</source>
            <translation>
                <numerusform>You have %n goal under way. Two to four at a time are plenty for most people: one can rest.</numerusform>
                <numerusform>You have %n goals under way. Two to four at a time are plenty for most people: one can rest.</numerusform>
            </translation>
        </message>
        <message>
            <source>You have reached it, by your own measure.</source>
            <translation>You have reached it, by your own measure.</translation>
        </message>
        <message numerus="yes">
            <source>{did}, partly on %n day(s)</source>
            <translation>
                <numerusform>{did}, partly on %n day</numerusform>
                <numerusform>{did}, partly on %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>{standing}, since {day}</source>
            <translation>{standing}, since {day}</translation>
        </message>
        <message numerus="yes">
            <source>{tried} in the last %n week(s)</source>
            <translation>
                <numerusform>{tried} in the last %n week</numerusform>
                <numerusform>{tried} in the last %n weeks</numerusform>
            </translation>
        </message>
        <message>
            <source>“Every other day”, or “on two mornings”.</source>
            <translation>“Every other day”, or “on two mornings”.</translation>
        </message>
    </context>
    <context>
        <name>HardDay</name>
        <message>
            <source>How I notice that it is one</source>
            <translation>How I notice that it is one</translation>
        </message>
        <message>
            <source>The least that has to be done</source>
            <translation>The least that has to be done</translation>
        </message>
        <message>
            <source>What I say to myself</source>
            <translation>What I say to myself</translation>
        </message>
        <message>
            <source>What can wait</source>
            <translation>What can wait</translation>
        </message>
        <message>
            <source>What does me good then</source>
            <translation>What does me good then</translation>
        </message>
        <message>
            <source>Who I can turn to</source>
            <translation>Who I can turn to</translation>
        </message>
    </context>
    <context>
        <name>HardDayPage</name>
        <message>
            <source>All of it stands in your flare-up plan.</source>
            <translation>All of it stands in your flare-up plan.</translation>
        </message>
        <message>
            <source>As you would say it to a good friend.</source>
            <translation>As you would say it to a good friend.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>On a hard day</source>
            <translation>On a hard day</translation>
        </message>
        <message>
            <source>Only what cannot wait: eating something, feeding the cat.</source>
            <translation>Only what cannot wait: eating something, feeding the cat.</translation>
        </message>
        <message>
            <source>Open My flare-up plan</source>
            <translation>Open My flare-up plan</translation>
        </message>
        <message>
            <source>Put it into My flare-up plan</source>
            <translation>Put it into My flare-up plan</translation>
        </message>
        <message>
            <source>These lines can go into your flare-up plan, below what stands there:</source>
            <translation>These lines can go into your flare-up plan, below what stands there:</translation>
        </message>
        <message>
            <source>Three lines are enough: one thing that eases, one person, one sentence. Write them on a fair day, for a day on which thinking is hard.</source>
            <translation>Three lines are enough: one thing that eases, one person, one sentence. Write them on a fair day, for a day on which thinking is hard.</translation>
        </message>
        <message>
            <source>Warmth, a voice, a position, a sound: one thing a line.</source>
            <translation>Warmth, a voice, a position, a sound: one thing a line.</translation>
        </message>
        <message>
            <source>What nobody needs today. Let it lie.</source>
            <translation>What nobody needs today. Let it lie.</translation>
        </message>
        <message>
            <source>What you need, whom you tell, what can wait: a few lines.</source>
            <translation>What you need, whom you tell, what can wait: a few lines.</translation>
        </message>
        <message>
            <source>What you write above can go into it with one press.</source>
            <translation>What you write above can go into it with one press.</translation>
        </message>
        <message>
            <source>What you, or others, notice first.</source>
            <translation>What you, or others, notice first.</translation>
        </message>
        <message>
            <source>Written.</source>
            <translation>Written.</translation>
        </message>
        <message>
            <source>Your flare-up plan shows in Help me now while the diary is locked. These lines would show there too.</source>
            <translation>Your flare-up plan shows in Help me now while the diary is locked. These lines would show there too.</translation>
        </message>
        <message>
            <source>“I am having a hard day and need nothing” is enough.</source>
            <translation>“I am having a hard day and need nothing” is enough.</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Step {number} of {numbers}</source>
            <translation>Step {number} of {numbers}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>less than a minute left</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>paused</translation>
        </message>
        <message>
            <source>staying as long as you like</source>
            <translation>staying as long as you like</translation>
        </message>
        <message>
            <source>{step} · {left}</source>
            <translation>{step} · {left}</translation>
        </message>
    </context>
    <context>
        <name>HealthContact</name>
        <message>
            <source>A&amp;E</source>
            <translation>A&amp;E</translation>
        </message>
        <message>
            <source>Advice line</source>
            <translation>Advice line</translation>
        </message>
        <message>
            <source>Coach</source>
            <translation>Coach</translation>
        </message>
        <message>
            <source>GP</source>
            <translation>GP</translation>
        </message>
        <message>
            <source>Hospital specialist</source>
            <translation>Hospital specialist</translation>
        </message>
        <message>
            <source>Nurse</source>
            <translation>Nurse</translation>
        </message>
        <message>
            <source>Pain clinic</source>
            <translation>Pain clinic</translation>
        </message>
        <message>
            <source>Pharmacist</source>
            <translation>Pharmacist</translation>
        </message>
        <message>
            <source>Physiotherapist</source>
            <translation>Physiotherapist</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>What came of it</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
    </context>
    <context>
        <name>Help me now</name>
        <message>
            <source>Help me now</source>
            <translation>Help me now</translation>
        </message>
        <message>
            <source>It begins with</source>
            <translation>It begins with</translation>
        </message>
    </context>
    <context>
        <name>HelpNow</name>
        <message>
            <source>A kind voice</source>
            <translation>A kind voice</translation>
        </message>
        <message>
            <source>Ask me later</source>
            <translation>Ask me later</translation>
        </message>
        <message>
            <source>Back to Help me now</source>
            <translation>Back to Help me now</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Done while your diary was locked: {what}.</source>
            <translation>Done while your diary was locked: {what}.</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Earlier</translation>
        </message>
        <message>
            <source>Go on with the exercise</source>
            <translation>Go on with the exercise</translation>
        </message>
        <message>
            <source>Hear a kind voice</source>
            <translation>Hear a kind voice</translation>
        </message>
        <message>
            <source>Help me now</source>
            <translation>Help me now</translation>
        </message>
        <message>
            <source>Help me now is still there.</source>
            <translation>Help me now is still there.</translation>
        </message>
        <message>
            <source>In your diary: {what}.</source>
            <translation>In your diary: {what}.</translation>
        </message>
        <message>
            <source>Keep it in my diary</source>
            <translation>Keep it in my diary</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Leave it out</translation>
        </message>
        <message>
            <source>My plan</source>
            <translation>My plan</translation>
        </message>
        <message>
            <source>New or different from your usual pain?</source>
            <translation>New or different from your usual pain?</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Once more</translation>
        </message>
        <message>
            <source>Play: {name}</source>
            <translation>Play: {name}</translation>
        </message>
        <message>
            <source>Save flare-up</source>
            <translation>Save flare-up</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Something else</translation>
        </message>
        <message>
            <source>Stay as you are, for as long as you like.</source>
            <translation>Stay as you are, for as long as you like.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stop the voice: {name}</source>
            <translation>Stop the voice: {name}</translation>
        </message>
        <message>
            <source>The day it began</source>
            <translation>The day it began</translation>
        </message>
        <message>
            <source>The flare-up is written down, from {day} on.</source>
            <translation>The flare-up is written down, from {day} on.</translation>
        </message>
        <message>
            <source>The flare-up is written down. Control Z undoes.</source>
            <translation>The flare-up is written down. Control Z undoes.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Was this a flare-up?</source>
            <translation>Was this a flare-up?</translation>
        </message>
        <message>
            <source>When did it begin?</source>
            <translation>When did it begin?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Yesterday</translation>
        </message>
        <message>
            <source>You can close your eyes and listen.</source>
            <translation>You can close your eyes and listen.</translation>
        </message>
        <message>
            <source>You used Help me now on {day}. Was it a flare-up?</source>
            <translation>You used Help me now on {day}. Was it a flare-up?</translation>
        </message>
        <message>
            <source>{title} (may not suit what you have named)</source>
            <translation>{title} (may not suit what you have named)</translation>
        </message>
        <message>
            <source>{title}, {minutes} min</source>
            <translation>{title}, {minutes} min</translation>
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
        <name>HowReady</name>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>How ready I feel</source>
            <translation>How ready I feel</translation>
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
        <name>KindVoice</name>
        <message>
            <source>Play it in Help me now while the diary is locked</source>
            <translation>Play it in Help me now while the diary is locked</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Recording</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Seconds</translation>
        </message>
        <message>
            <source>Whose voice it is</source>
            <translation>Whose voice it is</translation>
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
        <name>Learn</name>
        <message>
            <source>A place to begin</source>
            <translation>A place to begin</translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s)</source>
            <translation>
                <numerusform>About %n minute</numerusform>
                <numerusform>About %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>All of it stays here, to read again in any order.</source>
            <translation>All of it stays here, to read again in any order.</translation>
        </message>
        <message>
            <source>All the other lessons are below.</source>
            <translation>All the other lessons are below.</translation>
        </message>
        <message>
            <source>Begun. {length}.</source>
            <translation>Begun. {length}.</translation>
        </message>
        <message>
            <source>Beside the lessons</source>
            <translation>Beside the lessons</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>Go on reading</translation>
        </message>
        <message>
            <source>Go on with the course</source>
            <translation>Go on with the course</translation>
        </message>
        <message>
            <source>In lessons, stories, words and your own answers.</source>
            <translation>In lessons, stories, words and your own answers.</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Not sure where to begin?</source>
            <translation>Not sure where to begin?</translation>
        </message>
        <message>
            <source>Nothing is put first just now. All lessons are below.</source>
            <translation>Nothing is put first just now. All lessons are below.</translation>
        </message>
        <message>
            <source>Pause the course</source>
            <translation>Pause the course</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>Read this lesson</source>
            <translation>Read this lesson</translation>
        </message>
        <message>
            <source>Read. {length}.</source>
            <translation>Read. {length}.</translation>
        </message>
        <message>
            <source>Short lessons, to read when you like and as you like.</source>
            <translation>Short lessons, to read when you like and as you like.</translation>
        </message>
        <message>
            <source>Since {day}. Everything is where you left it, and nothing is lost. You can still read.</source>
            <translation>Since {day}. Everything is where you left it, and nothing is lost. You can still read.</translation>
        </message>
        <message>
            <source>Small ideas for eating and drinking, without diets.</source>
            <translation>Small ideas for eating and drinking, without diets.</translation>
        </message>
        <message>
            <source>The course and the outdoor path are equals. Take either, or both. Begin anywhere.</source>
            <translation>The course and the outdoor path are equals. Take either, or both. Begin anywhere.</translation>
        </message>
        <message>
            <source>This lesson cannot be opened here.</source>
            <translation>This lesson cannot be opened here.</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Tools</translation>
        </message>
        <message>
            <source>Week {number}: {title}</source>
            <translation>Week {number}: {title}</translation>
        </message>
        <message>
            <source>What I take with me</source>
            <translation>What I take with me</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>What comes next</translation>
        </message>
        <message>
            <source>What else you live with</source>
            <translation>What else you live with</translation>
        </message>
        <message>
            <source>What the words of the course mean.</source>
            <translation>What the words of the course mean.</translation>
        </message>
        <message>
            <source>What would help most now?</source>
            <translation>What would help most now?</translation>
        </message>
        <message>
            <source>What you wrote in it is kept under My answers.</source>
            <translation>What you wrote in it is kept under My answers.</translation>
        </message>
        <message>
            <source>You have come to the end of your path</source>
            <translation>You have come to the end of your path</translation>
        </message>
        <message>
            <source>{lead} All read.</source>
            <translation>{lead} All read.</translation>
        </message>
        <message>
            <source>{why} {length}.</source>
            <translation>{why} {length}.</translation>
        </message>
    </context>
    <context>
        <name>LearnAreas</name>
        <message>
            <source>Eating and drinking</source>
            <translation>Eating and drinking</translation>
        </message>
        <message>
            <source>Finding some calm</source>
            <translation>Finding some calm</translation>
        </message>
        <message>
            <source>Getting out</source>
            <translation>Getting out</translation>
        </message>
        <message>
            <source>Getting through flare-ups</source>
            <translation>Getting through flare-ups</translation>
        </message>
        <message>
            <source>Getting through the day without crashing</source>
            <translation>Getting through the day without crashing</translation>
        </message>
        <message>
            <source>Moving more easily</source>
            <translation>Moving more easily</translation>
        </message>
        <message>
            <source>My mood</source>
            <translation>My mood</translation>
        </message>
        <message>
            <source>People around me</source>
            <translation>People around me</translation>
        </message>
        <message>
            <source>Sleeping</source>
            <translation>Sleeping</translation>
        </message>
        <message>
            <source>Talking with my doctor or coach</source>
            <translation>Talking with my doctor or coach</translation>
        </message>
        <message>
            <source>Understanding my pain</source>
            <translation>Understanding my pain</translation>
        </message>
        <message>
            <source>Worry and stress</source>
            <translation>Worry and stress</translation>
        </message>
    </context>
    <context>
        <name>LearnSearch</name>
        <message>
            <source>At the start</source>
            <translation>At the start</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>Lessons, words, stories, other conditions and your own answers.</source>
            <translation>Lessons, words, stories, other conditions and your own answers.</translation>
        </message>
        <message>
            <source>My answers</source>
            <translation>My answers</translation>
        </message>
        <message>
            <source>Nothing found. Other words, or fewer, may find it.</source>
            <translation>Nothing found. Other words, or fewer, may find it.</translation>
        </message>
        <message>
            <source>Other conditions</source>
            <translation>Other conditions</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Stories</translation>
        </message>
        <message>
            <source>The lessons are being read.</source>
            <translation>The lessons are being read.</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
    </context>
    <context>
        <name>LessonAnswer</name>
        <message>
            <source>I take this with me</source>
            <translation>I take this with me</translation>
        </message>
        <message>
            <source>In my own words</source>
            <translation>In my own words</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lesson</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>A few words are enough, and none is fine too.</source>
            <translation>A few words are enough, and none is fine too.</translation>
        </message>
        <message>
            <source>A question to think with</source>
            <translation>A question to think with</translation>
        </message>
        <message>
            <source>A story: {title}</source>
            <translation>A story: {title}</translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s).</source>
            <translation>
                <numerusform>About %n minute.</numerusform>
                <numerusform>About %n minutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Back to Learn</source>
            <translation>Back to Learn</translation>
        </message>
        <message>
            <source>Do it now: {title}</source>
            <translation>Do it now: {title}</translation>
        </message>
        <message>
            <source>In my own words</source>
            <translation>In my own words</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>In your own words</translation>
        </message>
        <message>
            <source>Last read through on {day}.</source>
            <translation>Last read through on {day}.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Next on this path</source>
            <translation>Next on this path</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} of {pages}</translation>
        </message>
        <message>
            <source>Put it on Today</source>
            <translation>Put it on Today</translation>
        </message>
        <message>
            <source>Put there at {time}</source>
            <translation>Put there at {time}</translation>
        </message>
        <message>
            <source>Questions to try yourself on</source>
            <translation>Questions to try yourself on</translation>
        </message>
        <message>
            <source>See it on Today</source>
            <translation>See it on Today</translation>
        </message>
        <message>
            <source>Something to try, if you like</source>
            <translation>Something to try, if you like</translation>
        </message>
        <message>
            <source>That is all of this lesson</source>
            <translation>That is all of this lesson</translation>
        </message>
        <message>
            <source>This is on Today.</source>
            <translation>This is on Today.</translation>
        </message>
        <message>
            <source>To go on with, if you like</source>
            <translation>To go on with, if you like</translation>
        </message>
        <message>
            <source>Try as often as you like. Each answer is explained, none is counted.</source>
            <translation>Try as often as you like. Each answer is explained, none is counted.</translation>
        </message>
        <message>
            <source>What you said of it on {day}: {answer}.</source>
            <translation>What you said of it on {day}: {answer}.</translation>
        </message>
        <message>
            <source>Write what comes to mind</source>
            <translation>Write what comes to mind</translation>
        </message>
        <message>
            <source>You can come back to it whenever you like.</source>
            <translation>You can come back to it whenever you like.</translation>
        </message>
        <message numerus="yes">
            <source>{title}, about %n minute(s)</source>
            <translation>
                <numerusform>{title}, about %n minute</numerusform>
                <numerusform>{title}, about %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LessonRead</name>
        <message>
            <source>Lesson</source>
            <translation>Lesson</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>To the end</source>
            <translation>To the end</translation>
        </message>
    </context>
    <context>
        <name>LifeAreas</name>
        <message>
            <source>Faith, or what gives meaning</source>
            <translation>Faith, or what gives meaning</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Family</translation>
        </message>
        <message>
            <source>Friends</source>
            <translation>Friends</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Learning</translation>
        </message>
        <message>
            <source>Looking after myself</source>
            <translation>Looking after myself</translation>
        </message>
        <message>
            <source>My community</source>
            <translation>My community</translation>
        </message>
        <message>
            <source>My partner</source>
            <translation>My partner</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Things I enjoy</source>
            <translation>Things I enjoy</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
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
        <name>LongText</name>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Show less</translation>
        </message>
    </context>
    <context>
        <name>LookBack</name>
        <message>
            <source>About right</source>
            <translation>About right</translation>
        </message>
        <message>
            <source>Enjoying things</source>
            <translation>Enjoying things</translation>
        </message>
        <message>
            <source>How much did pain get in the way of each today?</source>
            <translation>How much did pain get in the way of each today?</translation>
        </message>
        <message>
            <source>How much pain got in the way</source>
            <translation>How much pain got in the way</translation>
        </message>
        <message>
            <source>It was a good day</source>
            <translation>It was a good day</translation>
        </message>
        <message>
            <source>Less than I hoped</source>
            <translation>Less than I hoped</translation>
        </message>
        <message>
            <source>More than suited me</source>
            <translation>More than suited me</translation>
        </message>
        <message>
            <source>Not at all in the way</source>
            <translation>Not at all in the way</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Pain at its least</source>
            <translation>Pain at its least</translation>
        </message>
        <message>
            <source>Pain at its worst</source>
            <translation>Pain at its worst</translation>
        </message>
        <message>
            <source>Pain on average</source>
            <translation>Pain on average</translation>
        </message>
        <message>
            <source>Sleep</source>
            <translation>Sleep</translation>
        </message>
        <message>
            <source>What I did today was</source>
            <translation>What I did today was</translation>
        </message>
        <message>
            <source>What I do in a day</source>
            <translation>What I do in a day</translation>
        </message>
        <message>
            <source>What was different?</source>
            <translation>What was different?</translation>
        </message>
        <message>
            <source>Wholly in the way</source>
            <translation>Wholly in the way</translation>
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
        <name>MarksKey</name>
        <message>
            <source>Activity</source>
            <translation>Activity</translation>
        </message>
        <message>
            <source>Flare-up</source>
            <translation>Flare-up</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Pain</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Sleep</source>
            <translation>Sleep</translation>
        </message>
        <message>
            <source>Written later</source>
            <translation>Written later</translation>
        </message>
    </context>
    <context>
        <name>Matters</name>
        <message>
            <source>A few parts of your life, and what is important to you there.</source>
            <translation>A few parts of your life, and what is important to you there.</translation>
        </message>
        <message>
            <source>A part of my life</source>
            <translation>A part of my life</translation>
        </message>
        <message>
            <source>Choose another part of my life</source>
            <translation>Choose another part of my life</translation>
        </message>
        <message numerus="yes">
            <source>Earlier (%n)</source>
            <translation>
                <numerusform>Earlier (%n)</numerusform>
                <numerusform>Earlier (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>How close my life is to it: {score} of {high}</source>
            <translation>How close my life is to it: {score} of {high}</translation>
        </message>
        <message>
            <source>In your own words. It can change, and what you wrote before stays.</source>
            <translation>In your own words. It can change, and what you wrote before stays.</translation>
        </message>
        <message>
            <source>It is one of your small steps.</source>
            <translation>It is one of your small steps.</translation>
        </message>
        <message>
            <source>It stands on Today now.</source>
            <translation>It stands on Today now.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>Make a goal of it</source>
            <translation>Make a goal of it</translation>
        </message>
        <message>
            <source>Make it a small step</source>
            <translation>Make it a small step</translation>
        </message>
        <message>
            <source>One tiny thing: {thing}</source>
            <translation>One tiny thing: {thing}</translation>
        </message>
        <message>
            <source>That was a few months ago. Is it still so?</source>
            <translation>That was a few months ago. Is it still so?</translation>
        </message>
        <message>
            <source>What is life about for you, also with pain? Two or three parts of it are plenty to begin with. From what matters to you, small steps and goals can grow.</source>
            <translation>What is life about for you, also with pain? Two or three parts of it are plenty to begin with. From what matters to you, small steps and goals can grow.</translation>
        </message>
        <message>
            <source>Which part of your life comes to mind?</source>
            <translation>Which part of your life comes to mind?</translation>
        </message>
        <message>
            <source>{areas}</source>
            <translation>{areas}</translation>
        </message>
        <message>
            <source>{areas}. You could look again.</source>
            <translation>{areas}. You could look again.</translation>
        </message>
        <message>
            <source>{said}, {day}</source>
            <translation>{said}, {day}</translation>
        </message>
    </context>
    <context>
        <name>Medicine</name>
        <message>
            <source>How much</source>
            <translation>How much</translation>
        </message>
        <message>
            <source>Never stop or change a medicine suddenly. Ask your GP or pharmacist first.</source>
            <translation>Never stop or change a medicine suddenly. Ask your GP or pharmacist first.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>What I took</source>
            <translation>What I took</translation>
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
        <message>
            <source>{worst} at worst</source>
            <translation>{worst} at worst</translation>
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <source>Eyes</source>
            <translation>Eyes</translation>
        </message>
        <message>
            <source>Leave out today</source>
            <translation>Leave out today</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Pace</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Read aloud</translation>
        </message>
        <message>
            <source>Shut</source>
            <translation>Shut</translation>
        </message>
        <message>
            <source>Soft tones</source>
            <translation>Soft tones</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sound</translation>
        </message>
    </context>
    <context>
        <name>MyCourse</name>
        <message>
            <source>Begun</source>
            <translation>Begun</translation>
        </message>
        <message>
            <source>Looked back on</source>
            <translation>Looked back on</translation>
        </message>
        <message>
            <source>Paused since</source>
            <translation>Paused since</translation>
        </message>
        <message>
            <source>What I go through</source>
            <translation>What I go through</translation>
        </message>
        <message>
            <source>What would help most now?</source>
            <translation>What would help most now?</translation>
        </message>
        <message>
            <source>When I look back</source>
            <translation>When I look back</translation>
        </message>
    </context>
    <context>
        <name>MyStory</name>
        <message>
            <source>How it began</source>
            <translation>How it began</translation>
        </message>
        <message>
            <source>What I am tired of explaining</source>
            <translation>What I am tired of explaining</translation>
        </message>
        <message>
            <source>What I was told</source>
            <translation>What I was told</translation>
        </message>
        <message>
            <source>What has helped</source>
            <translation>What has helped</translation>
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
        <name>OwnCsv</name>
        <message>
            <source>Choose the zip file as it was saved under Share.</source>
            <translation>Choose the zip file as it was saved under Share.</translation>
        </message>
        <message>
            <source>Nothing was added to your diary.</source>
            <translation>Nothing was added to your diary.</translation>
        </message>
        <message>
            <source>This file does not hold tables that PainApp wrote.</source>
            <translation>This file does not hold tables that PainApp wrote.</translation>
        </message>
    </context>
    <context>
        <name>PaceRow</name>
        <message>
            <source>Pace</source>
            <translation>Pace</translation>
        </message>
        <message>
            <source>Quicker</source>
            <translation>Quicker</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Slower</translation>
        </message>
        <message>
            <source>Usual speed</source>
            <translation>Usual speed</translation>
        </message>
        <message>
            <source>{number} % of the usual speed</source>
            <translation>{number} % of the usual speed</translation>
        </message>
        <message>
            <source>{number} breaths a minute</source>
            <translation>{number} breaths a minute</translation>
        </message>
    </context>
    <context>
        <name>Paced</name>
        <message>
            <source>A little more</source>
            <translation>A little more</translation>
        </message>
        <message>
            <source>A step back</source>
            <translation>A step back</translation>
        </message>
        <message>
            <source>Stay at this level</source>
            <translation>Stay at this level</translation>
        </message>
        <message>
            <source>The baseline</source>
            <translation>The baseline</translation>
        </message>
    </context>
    <context>
        <name>Pacing</name>
        <message numerus="yes">
            <source>%n time(s) in these eight weeks, a day with much more than your usual (full dot) was followed within two days by one with much less (open dot). It is a pattern to talk about, if you like.</source>
            <translation>
                <numerusform>%n time in these eight weeks, a day with much more than your usual (full dot) was followed within two days by one with much less (open dot). It is a pattern to talk about, if you like.</numerusform>
                <numerusform>%n times in these eight weeks, a day with much more than your usual (full dot) was followed within two days by one with much less (open dot). It is a pattern to talk about, if you like.</numerusform>
            </translation>
        </message>
        <message>
            <source>A little more: {minutes}</source>
            <translation>A little more: {minutes}</translation>
        </message>
        <message>
            <source>A rest after {after}.</source>
            <translation>A rest after {after}.</translation>
        </message>
        <message>
            <source>A rest of {long} after {after}.</source>
            <translation>A rest of {long} after {after}.</translation>
        </message>
        <message>
            <source>A steady amount that fits hard days too.</source>
            <translation>A steady amount that fits hard days too.</translation>
        </message>
        <message>
            <source>A steady amount, for good days and for hard ones.</source>
            <translation>A steady amount, for good days and for hard ones.</translation>
        </message>
        <message>
            <source>A step back: {minutes}</source>
            <translation>A step back: {minutes}</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activity</translation>
        </message>
        <message>
            <source>Begin with this</source>
            <translation>Begin with this</translation>
        </message>
        <message>
            <source>Begin with {minutes}</source>
            <translation>Begin with {minutes}</translation>
        </message>
        <message>
            <source>Change my answer</source>
            <translation>Change my answer</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Day of the first try</source>
            <translation>Day of the first try</translation>
        </message>
        <message>
            <source>Day of the second try</source>
            <translation>Day of the second try</translation>
        </message>
        <message>
            <source>Day of the third try</source>
            <translation>Day of the third try</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Done (bars): {days}.</source>
            <translation>Done (bars): {days}.</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>Done today</translation>
        </message>
        <message numerus="yes">
            <source>Drawn from %n day(s) with activity written; the others are left open.</source>
            <translation>
                <numerusform>Drawn from %n day with activity written; the others are left open.</numerusform>
                <numerusform>Drawn from %n days with activity written; the others are left open.</numerusform>
            </translation>
        </message>
        <message>
            <source>Find my level anew</source>
            <translation>Find my level anew</translation>
        </message>
        <message>
            <source>First try</source>
            <translation>First try</translation>
        </message>
        <message>
            <source>Flare-up</source>
            <translation>Flare-up</translation>
        </message>
        <message>
            <source>For some people, doing more and more makes things worse. So this comes first.</source>
            <translation>For some people, doing more and more makes things worse. So this comes first.</translation>
        </message>
        <message>
            <source>From {day} a little more can be chosen here. Staying is just as good.</source>
            <translation>From {day} a little more can be chosen here. Staying is just as good.</translation>
        </message>
        <message>
            <source>How long is all right, on a hard day too?</source>
            <translation>How long is all right, on a hard day too?</translation>
        </message>
        <message>
            <source>I know my level already</source>
            <translation>I know my level already</translation>
        </message>
        <message>
            <source>It stands like this from today.</source>
            <translation>It stands like this from today.</translation>
        </message>
        <message>
            <source>Minutes each time</source>
            <translation>Minutes each time</translation>
        </message>
        <message>
            <source>More about it</source>
            <translation>More about it</translation>
        </message>
        <message>
            <source>Much less than usual</source>
            <translation>Much less than usual</translation>
        </message>
        <message>
            <source>Much more than usual</source>
            <translation>Much more than usual</translation>
        </message>
        <message>
            <source>My last eight weeks</source>
            <translation>My last eight weeks</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing is written for this week yet.</source>
            <translation>Nothing is written for this week yet.</translation>
        </message>
        <message>
            <source>Nothing written</source>
            <translation>Nothing written</translation>
        </message>
        <message>
            <source>On average {mean}. {percent} per cent of that leaves room for a hard day.</source>
            <translation>On average {mean}. {percent} per cent of that leaves room for a hard day.</translation>
        </message>
        <message>
            <source>One question first</source>
            <translation>One question first</translation>
        </message>
        <message>
            <source>Pace something else too</source>
            <translation>Pace something else too</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Planned (dashed line): {minutes} each time.</source>
            <translation>Planned (dashed line): {minutes} each time.</translation>
        </message>
        <message>
            <source>Rest breaks</source>
            <translation>Rest breaks</translation>
        </message>
        <message>
            <source>Second try</source>
            <translation>Second try</translation>
        </message>
        <message>
            <source>Since {day}. It stays like this until you change it.</source>
            <translation>Since {day}. It stays like this until you change it.</translation>
        </message>
        <message>
            <source>Small efforts</source>
            <translation>Small efforts</translation>
        </message>
        <message>
            <source>The minutes of activity you write appear here, day by day.</source>
            <translation>The minutes of activity you write appear here, day by day.</translation>
        </message>
        <message>
            <source>Third try</source>
            <translation>Third try</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>Three different days tell more: change one of the days.</source>
            <translation>Three different days tell more: change one of the days.</translation>
        </message>
        <message>
            <source>Three tries</source>
            <translation>Three tries</translation>
        </message>
        <message>
            <source>Try it on three ordinary days. Stop while it still feels all right, and write down how long that was.</source>
            <translation>Try it on three ordinary days. Stop while it still feels all right, and write down how long that was.</translation>
        </message>
        <message>
            <source>What I pace</source>
            <translation>What I pace</translation>
        </message>
        <message>
            <source>What would you like to pace?</source>
            <translation>What would you like to pace?</translation>
        </message>
        <message>
            <source>You are not sure, so this page is careful: you can plan, take rest breaks and look at your days, and nothing goes up. Your GP or coach can help you to find out.</source>
            <translation>You are not sure, so this page is careful: you can plan, take rest breaks and look at your days, and nothing goes up. Your GP or coach can help you to find out.</translation>
        </message>
        <message>
            <source>You have had a flare-up since. A step back for a while is a good way on, if it suits you.</source>
            <translation>You have had a flare-up since. A step back for a while is a good way on, if it suits you.</translation>
        </message>
        <message>
            <source>You said: small efforts do not make you much worse later.</source>
            <translation>You said: small efforts do not make you much worse later.</translation>
        </message>
        <message>
            <source>You said: small efforts make you much worse later. A specialist team can help with this, and your GP can tell you how to reach one. Here you can plan, take rest breaks and look at your days. Nothing goes up.</source>
            <translation>You said: small efforts make you much worse later. A specialist team can help with this, and your GP can tell you how to reach one. Here you can plan, take rest breaks and look at your days. Nothing goes up.</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>{day}: {minutes}</source>
            <translation>{day}: {minutes}</translation>
        </message>
        <message>
            <source>{minutes} each time</source>
            <translation>{minutes} each time</translation>
        </message>
        <message numerus="yes">
            <source>{minutes} each time, on %n day(s) a week</source>
            <translation>
                <numerusform>{minutes} each time, on %n day a week</numerusform>
                <numerusform>{minutes} each time, on %n days a week</numerusform>
            </translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{what}: {minutes}</source>
            <translation>{what}: {minutes}</translation>
        </message>
    </context>
    <context>
        <name>PacingPlan</name>
        <message>
            <source>A rest after</source>
            <translation>A rest after</translation>
        </message>
        <message>
            <source>Day of the trial</source>
            <translation>Day of the trial</translation>
        </message>
        <message>
            <source>Days a week</source>
            <translation>Days a week</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Goal</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>How it stands</translation>
        </message>
        <message>
            <source>Per cent more when I go up</source>
            <translation>Per cent more when I go up</translation>
        </message>
        <message>
            <source>Rest for</source>
            <translation>Rest for</translation>
        </message>
        <message>
            <source>Share of the mean to begin with</source>
            <translation>Share of the mean to begin with</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Trial</translation>
        </message>
        <message>
            <source>What I pace</source>
            <translation>What I pace</translation>
        </message>
    </context>
    <context>
        <name>PacingWeek</name>
        <message>
            <source>Days a week</source>
            <translation>Days a week</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>How it came</translation>
        </message>
        <message>
            <source>Minutes each time</source>
            <translation>Minutes each time</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
    </context>
    <context>
        <name>PainWords</name>
        <message>
            <source>Aching</source>
            <translation>Aching</translation>
        </message>
        <message>
            <source>Always there</source>
            <translation>Always there</translation>
        </message>
        <message>
            <source>Burning</source>
            <translation>Burning</translation>
        </message>
        <message>
            <source>Cold</source>
            <translation>Cold</translation>
        </message>
        <message>
            <source>Comes and goes</source>
            <translation>Comes and goes</translation>
        </message>
        <message>
            <source>Cramping</source>
            <translation>Cramping</translation>
        </message>
        <message>
            <source>Dull</source>
            <translation>Dull</translation>
        </message>
        <message>
            <source>Heavy</source>
            <translation>Heavy</translation>
        </message>
        <message>
            <source>Like electricity</source>
            <translation>Like electricity</translation>
        </message>
        <message>
            <source>Numb</source>
            <translation>Numb</translation>
        </message>
        <message>
            <source>Pressing</source>
            <translation>Pressing</translation>
        </message>
        <message>
            <source>Pulling</source>
            <translation>Pulling</translation>
        </message>
        <message>
            <source>Sharp</source>
            <translation>Sharp</translation>
        </message>
        <message>
            <source>Shooting</source>
            <translation>Shooting</translation>
        </message>
        <message>
            <source>Sore to touch</source>
            <translation>Sore to touch</translation>
        </message>
        <message>
            <source>Spreading</source>
            <translation>Spreading</translation>
        </message>
        <message>
            <source>Stabbing</source>
            <translation>Stabbing</translation>
        </message>
        <message>
            <source>Stiff</source>
            <translation>Stiff</translation>
        </message>
        <message>
            <source>Throbbing</source>
            <translation>Throbbing</translation>
        </message>
        <message>
            <source>Tingling</source>
            <translation>Tingling</translation>
        </message>
    </context>
    <context>
        <name>Paper week</name>
        <message>
            <source>A sheet to write on</source>
            <translation>A sheet to write on</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Active, min</source>
            <translation>Active, min</translation>
        </message>
        <message>
            <source>Any week, without dates</source>
            <translation>Any week, without dates</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Average</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Each box saves as you go, and days gone by are marked as written later. Leave empty what is empty.</source>
            <translation>Each box saves as you go, and days gone by are marked as written later. Leave empty what is empty.</translation>
        </message>
        <message>
            <source>For days away from the computer: write by hand, type it in later.</source>
            <translation>For days away from the computer: write by hand, type it in later.</translation>
        </message>
        <message>
            <source>Greyed boxes were written more than once that day. Each one is in Diary.</source>
            <translation>Greyed boxes were written more than once that day. Each one is in Diary.</translation>
        </message>
        <message>
            <source>How good</source>
            <translation>How good</translation>
        </message>
        <message>
            <source>Last sleep</source>
            <translation>Last sleep</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Least</translation>
        </message>
        <message>
            <source>Mood</source>
            <translation>Mood</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Next week</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>One thing that went well</source>
            <translation>One thing that went well</translation>
        </message>
        <message>
            <source>Open it to print</source>
            <translation>Open it to print</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Pain</translation>
        </message>
        <message>
            <source>Pain, average</source>
            <translation>Pain, average</translation>
        </message>
        <message>
            <source>Pain, least</source>
            <translation>Pain, least</translation>
        </message>
        <message>
            <source>Pain, worst</source>
            <translation>Pain, worst</translation>
        </message>
        <message>
            <source>Save the sheet as PDF</source>
            <translation>Save the sheet as PDF</translation>
        </message>
        <message>
            <source>Saved as {file} in {folder}.</source>
            <translation>Saved as {file} in {folder}.</translation>
        </message>
        <message>
            <source>Seven days on one page. Nothing of your diary is on it.</source>
            <translation>Seven days on one page. Nothing of your diary is on it.</translation>
        </message>
        <message>
            <source>Sleep, 1–5</source>
            <translation>Sleep, 1–5</translation>
        </message>
        <message>
            <source>Slept</source>
            <translation>Slept</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>Still to come</translation>
        </message>
        <message>
            <source>Tab goes along the day, Enter down to the next day, and the arrows go any way.</source>
            <translation>Tab goes along the day, Enter down to the next day, and the arrows go any way.</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>To type it in later: PainApp, Diary, Paper week. Nobody sees this sheet but you.</source>
            <translation>To type it in later: PainApp, Diary, Paper week. Nobody sees this sheet but you.</translation>
        </message>
        <message>
            <source>Type a week in</source>
            <translation>Type a week in</translation>
        </message>
        <message>
            <source>Week sheet</source>
            <translation>Week sheet</translation>
        </message>
        <message>
            <source>Week sheet {date}</source>
            <translation>Week sheet {date}</translation>
        </message>
        <message>
            <source>Which week it is for</source>
            <translation>Which week it is for</translation>
        </message>
        <message>
            <source>Worst</source>
            <translation>Worst</translation>
        </message>
        <message>
            <source>Write what you like and leave out the rest. An empty box is as good as a full one.</source>
            <translation>Write what you like and leave out the rest. An empty box is as good as a full one.</translation>
        </message>
        <message>
            <source>Written more than once on this day; Diary has each one.</source>
            <translation>Written more than once on this day; Diary has each one.</translation>
        </message>
        <message>
            <source>a whole number from {low} to {high}</source>
            <translation>a whole number from {low} to {high}</translation>
        </message>
        <message>
            <source>h</source>
            <translation>h</translation>
        </message>
        <message>
            <source>hours and minutes, like 6:40, up to 24 hours</source>
            <translation>hours and minutes, like 6:40, up to 24 hours</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>minutes, like 40, or 1:30 for an hour and a half</source>
            <translation>minutes, like 40, or 1:30 for an hour and a half</translation>
        </message>
        <message>
            <source>{name}: {what}.</source>
            <translation>{name}: {what}.</translation>
        </message>
        <message>
            <source>{number} min less</source>
            <translation>{number} min less</translation>
        </message>
        <message>
            <source>{number} min more</source>
            <translation>{number} min more</translation>
        </message>
        <message>
            <source>{number}: {meaning}</source>
            <translation>{number}: {meaning}</translation>
        </message>
    </context>
    <context>
        <name>PartsOfIt</name>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Mood</source>
            <translation>Mood</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Sleep</source>
            <translation>Sleep</translation>
        </message>
        <message>
            <source>Stress</source>
            <translation>Stress</translation>
        </message>
        <message>
            <source>Surroundings</source>
            <translation>Surroundings</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>Thoughts</translation>
        </message>
        <message>
            <source>Work and chores</source>
            <translation>Work and chores</translation>
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
        <name>Pause</name>
        <message>
            <source>A break from writing</source>
            <translation>A break from writing</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Away</translation>
        </message>
        <message>
            <source>Ill</source>
            <translation>Ill</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message>
            <source>A friend who listens, a neighbour, a Pain Café, an outdoor group: who they are, how to reach them, when and where they meet.</source>
            <translation>A friend who listens, a neighbour, a Pain Café, an outdoor group: who they are, how to reach them, when and where they meet.</translation>
        </message>
        <message>
            <source>Add somebody, or a group</source>
            <translation>Add somebody, or a group</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Family</translation>
        </message>
        <message>
            <source>Friend</source>
            <translation>Friend</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Health professional</source>
            <translation>Health professional</translation>
        </message>
        <message>
            <source>Neighbour</source>
            <translation>Neighbour</translation>
        </message>
        <message>
            <source>Outdoor group</source>
            <translation>Outdoor group</translation>
        </message>
        <message>
            <source>Pain Café</source>
            <translation>Pain Café</translation>
        </message>
        <message>
            <source>PainApp calls and writes to nobody. It keeps this at hand for you.</source>
            <translation>PainApp calls and writes to nobody. It keeps this at hand for you.</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Somebody</translation>
        </message>
        <message>
            <source>Somebody at work</source>
            <translation>Somebody at work</translation>
        </message>
        <message>
            <source>Stands on Emergency and crisis help, among those to call, while your diary is open.</source>
            <translation>Stands on Emergency and crisis help, among those to call, while your diary is open.</translation>
        </message>
        <message>
            <source>Then anybody who sits at this computer can read this name and number there, without opening the diary.</source>
            <translation>Then anybody who sits at this computer can read this name and number there, without opening the diary.</translation>
        </message>
        <message>
            <source>Trusted contact</source>
            <translation>Trusted contact</translation>
        </message>
        <message>
            <source>Who you can ring, groups, and where they meet.</source>
            <translation>Who you can ring, groups, and where they meet.</translation>
        </message>
        <message>
            <source>{names}. A trusted contact is named.</source>
            <translation>{names}. A trusted contact is named.</translation>
        </message>
        <message>
            <source>{who}, trusted contact</source>
            <translation>{who}, trusted contact</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message>
            <source>Good to know</source>
            <translation>Good to know</translation>
        </message>
        <message>
            <source>My trusted contact</source>
            <translation>My trusted contact</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Show on Emergency and crisis help while the diary is locked</source>
            <translation>Show on Emergency and crisis help while the diary is locked</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>When and where</translation>
        </message>
        <message>
            <source>Who it is</source>
            <translation>Who it is</translation>
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
        <name>Plan</name>
        <message numerus="yes">
            <source>%n kind voice(s).</source>
            <translation>
                <numerusform>%n kind voice.</numerusform>
                <numerusform>%n kind voices.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s), recorded on {date}</source>
            <translation>
                <numerusform>%n second, recorded on {date}</numerusform>
                <numerusform>%n seconds, recorded on {date}</numerusform>
            </translation>
        </message>
        <message>
            <source>A few small things, one on each line, in the order you would do them.</source>
            <translation>A few small things, one on each line, in the order you would do them.</translation>
        </message>
        <message>
            <source>A few words recorded on a good day, to be heard in Help me now: your own, or those of a friend or a coach who agrees to it. They are kept encrypted in your diary.</source>
            <translation>A few words recorded on a good day, to be heard in Help me now: your own, or those of a friend or a coach who agrees to it. They are kept encrypted in your diary.</translation>
        </message>
        <message>
            <source>A name on each line, and how to reach them.</source>
            <translation>A name on each line, and how to reach them.</translation>
        </message>
        <message>
            <source>A plan for a hard day, written on a better one. Write as much or as little as you like; what is there is kept. In a flare-up, Help me now shows it to you one step at a time.</source>
            <translation>A plan for a hard day, written on a better one. Write as much or as little as you like; what is there is kept. In a flare-up, Help me now shows it to you one step at a time.</translation>
        </message>
        <message>
            <source>A voice without a name</source>
            <translation>A voice without a name</translation>
        </message>
        <message>
            <source>All parts at once</source>
            <translation>All parts at once</translation>
        </message>
        <message>
            <source>All pieces at once</source>
            <translation>All pieces at once</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Begin my plan</source>
            <translation>Begin my plan</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Day by day</source>
            <translation>Day by day</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Emergency and crisis help</source>
            <translation>Emergency and crisis help</translation>
        </message>
        <message>
            <source>For harder days, and for later</source>
            <translation>For harder days, and for later</translation>
        </message>
        <message>
            <source>How loud it is</source>
            <translation>How loud it is</translation>
        </message>
        <message>
            <source>I have checked it: this is right today</source>
            <translation>I have checked it: this is right today</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Medicines</source>
            <translation>Medicines</translation>
        </message>
        <message>
            <source>More exercises</source>
            <translation>More exercises</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Next part</source>
            <translation>Next part</translation>
        </message>
        <message>
            <source>Next piece</source>
            <translation>Next piece</translation>
        </message>
        <message>
            <source>None of it has to be done, and any of it can wait for a better day.</source>
            <translation>None of it has to be done, and any of it can wait for a better day.</translation>
        </message>
        <message>
            <source>One part at a time</source>
            <translation>One part at a time</translation>
        </message>
        <message>
            <source>One piece at a time</source>
            <translation>One piece at a time</translation>
        </message>
        <message>
            <source>Open it to print</source>
            <translation>Open it to print</translation>
        </message>
        <message>
            <source>Open the sound file</source>
            <translation>Open the sound file</translation>
        </message>
        <message>
            <source>Part {place} of {parts}</source>
            <translation>Part {place} of {parts}</translation>
        </message>
        <message>
            <source>Piece {place} of {pieces}</source>
            <translation>Piece {place} of {pieces}</translation>
        </message>
        <message>
            <source>Play it while the diary is locked</source>
            <translation>Play it while the diary is locked</translation>
        </message>
        <message>
            <source>Put my medicines on it too</source>
            <translation>Put my medicines on it too</translation>
        </message>
        <message>
            <source>Ready for a bad day.</source>
            <translation>Ready for a bad day.</translation>
        </message>
        <message>
            <source>Record a voice</source>
            <translation>Record a voice</translation>
        </message>
        <message>
            <source>Recording: {now} of {longest}</source>
            <translation>Recording: {now} of {longest}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
        <message>
            <source>Save as a sound file</source>
            <translation>Save as a sound file</translation>
        </message>
        <message>
            <source>Save the pocket card as PDF</source>
            <translation>Save the pocket card as PDF</translation>
        </message>
        <message>
            <source>Show my plan while the diary is locked</source>
            <translation>Show my plan while the diary is locked</translation>
        </message>
        <message>
            <source>Small steps for the days after, the easiest first.</source>
            <translation>Small steps for the days after, the easiest first.</translation>
        </message>
        <message>
            <source>Small things that keep the day yours: a short walk, breakfast at the table.</source>
            <translation>Small things that keep the day yours: a short walk, breakfast at the table.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stop and keep it</source>
            <translation>Stop and keep it</translation>
        </message>
        <message>
            <source>Take it with me</source>
            <translation>Take it with me</translation>
        </message>
        <message>
            <source>That was too short to keep. You can record again.</source>
            <translation>That was too short to keep. You can record again.</translation>
        </message>
        <message>
            <source>The microphone gives no sound any more.</source>
            <translation>The microphone gives no sound any more.</translation>
        </message>
        <message>
            <source>Then anybody who sits at this computer can hear it in Help me now, without opening the diary.</source>
            <translation>Then anybody who sits at this computer can hear it in Help me now, without opening the diary.</translation>
        </message>
        <message>
            <source>Then anybody who sits at this computer can read it in Help me now, without opening the diary. Your medicines are never shown there.</source>
            <translation>Then anybody who sits at this computer can read it in Help me now, without opening the diary. Your medicines are never shown there.</translation>
        </message>
        <message>
            <source>There is no loudspeaker to hear it from just now.</source>
            <translation>There is no loudspeaker to hear it from just now.</translation>
        </message>
        <message>
            <source>These may not suit what you have named under other conditions. It is yours to decide.</source>
            <translation>These may not suit what you have named under other conditions. It is yours to decide.</translation>
        </message>
        <message>
            <source>This recording cannot be played.</source>
            <translation>This recording cannot be played.</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Throw it away</translation>
        </message>
        <message>
            <source>Two minutes are kept. That is the longest there is.</source>
            <translation>Two minutes are kept. That is the longest there is.</translation>
        </message>
        <message>
            <source>What I want</source>
            <translation>What I want</translation>
        </message>
        <message>
            <source>What helps, written down on a good day for a bad one.</source>
            <translation>What helps, written down on a good day for a bad one.</translation>
        </message>
        <message>
            <source>What you agreed on, or what would make you call. In your own words.</source>
            <translation>What you agreed on, or what would make you call. In your own words.</translation>
        </message>
        <message>
            <source>What you or those around you notice first: in your body, your sleep, your temper.</source>
            <translation>What you or those around you notice first: in your body, your sleep, your temper.</translation>
        </message>
        <message>
            <source>What you were told by the people who prescribe for you. In Help me now it stands on a card of its own, never among the steps, and never while the diary is locked.</source>
            <translation>What you were told by the people who prescribe for you. In Help me now it stands on a card of its own, never among the steps, and never while the diary is locked.</translation>
        </message>
        <message>
            <source>What you would like to hear on such a day, from yourself.</source>
            <translation>What you would like to hear on such a day, from yourself.</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Write</translation>
        </message>
        <message>
            <source>Written on {date}.</source>
            <translation>Written on {date}.</translation>
        </message>
        <message>
            <source>You can start these from your plan in one press.</source>
            <translation>You can start these from your plan in one press.</translation>
        </message>
        <message>
            <source>Your own guess, to be changed whenever you like. Sometimes there is nothing to find.</source>
            <translation>Your own guess, to be changed whenever you like. Sometimes there is nothing to find.</translation>
        </message>
        <message>
            <source>Your plan on a page that folds to fit a wallet. Whoever finds it can read it.</source>
            <translation>Your plan on a page that folds to fit a wallet. Whoever finds it can read it.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanSteps</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Emergency and crisis help</source>
            <translation>Emergency and crisis help</translation>
        </message>
        <message>
            <source>In the first hour, step {step} of {steps}</source>
            <translation>In the first hour, step {step} of {steps}</translation>
        </message>
        <message>
            <source>It may be out of date. Follow the label.</source>
            <translation>It may be out of date. Follow the label.</translation>
        </message>
        <message>
            <source>My medicines</source>
            <translation>My medicines</translation>
        </message>
        <message>
            <source>My medicines, in my own words</source>
            <translation>My medicines, in my own words</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Nothing is written down as taken today.</source>
            <translation>Nothing is written down as taken today.</translation>
        </message>
        <message>
            <source>Other doses may be missing.</source>
            <translation>Other doses may be missing.</translation>
        </message>
        <message>
            <source>Starts the exercise</source>
            <translation>Starts the exercise</translation>
        </message>
        <message>
            <source>Written down as taken today</source>
            <translation>Written down as taken today</translation>
        </message>
        <message>
            <source>Written on {date}.</source>
            <translation>Written on {date}.</translation>
        </message>
        <message>
            <source>{number}.</source>
            <translation>{number}.</translation>
        </message>
        <message>
            <source>{time}  {what}</source>
            <translation>{time}  {what}</translation>
        </message>
        <message>
            <source>{what}, {much}</source>
            <translation>{what}, {much}</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message numerus="yes">
            <source>About %n second(s)</source>
            <translation>
                <numerusform>About %n second</numerusform>
                <numerusform>About %n seconds</numerusform>
            </translation>
        </message>
        <message>
            <source>Going on</source>
            <translation>Going on</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Hold</translation>
        </message>
        <message>
            <source>In</source>
            <translation>In</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Out</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>To follow with your eyes shut, choose a sound under More.</source>
            <translation>To follow with your eyes shut, choose a sound under More.</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Wait</translation>
        </message>
        <message>
            <source>Watch first</source>
            <translation>Watch first</translation>
        </message>
        <message>
            <source>{number}</source>
            <translation>{number}</translation>
        </message>
        <message>
            <source>{number} of {of}</source>
            <translation>{number} of {of}</translation>
        </message>
        <message numerus="yes">
            <source>{side} · about %n second(s)</source>
            <translation>
                <numerusform>{side} · about %n second</numerusform>
                <numerusform>{side} · about %n seconds</numerusform>
            </translation>
        </message>
        <message>
            <source>{side} · {said}</source>
            <translation>{side} · {said}</translation>
        </message>
        <message>
            <source>{word}, {number}</source>
            <translation>{word}, {number}</translation>
        </message>
    </context>
    <context>
        <name>PleasantIdeas</name>
        <message>
            <source>A bath, or warm water for the hands</source>
            <translation>A bath, or warm water for the hands</translation>
        </message>
        <message>
            <source>A warm drink from the good cup</source>
            <translation>A warm drink from the good cup</translation>
        </message>
        <message>
            <source>Be with an animal</source>
            <translation>Be with an animal</translation>
        </message>
        <message>
            <source>Listen to one song from start to end</source>
            <translation>Listen to one song from start to end</translation>
        </message>
        <message>
            <source>Look at photos I like</source>
            <translation>Look at photos I like</translation>
        </message>
        <message>
            <source>Make something small with my hands</source>
            <translation>Make something small with my hands</translation>
        </message>
        <message>
            <source>Open one letter</source>
            <translation>Open one letter</translation>
        </message>
        <message>
            <source>Play a game with somebody, also online</source>
            <translation>Play a game with somebody, also online</translation>
        </message>
        <message>
            <source>Ring somebody for five minutes</source>
            <translation>Ring somebody for five minutes</translation>
        </message>
        <message>
            <source>Send somebody a message</source>
            <translation>Send somebody a message</translation>
        </message>
        <message>
            <source>Sit on a bench where people pass</source>
            <translation>Sit on a bench where people pass</translation>
        </message>
        <message>
            <source>Sit where the light falls in</source>
            <translation>Sit where the light falls in</translation>
        </message>
        <message>
            <source>Smell something good: herbs, soap, coffee</source>
            <translation>Smell something good: herbs, soap, coffee</translation>
        </message>
        <message>
            <source>Tidy one drawer</source>
            <translation>Tidy one drawer</translation>
        </message>
        <message>
            <source>Water a plant</source>
            <translation>Water a plant</translation>
        </message>
    </context>
    <context>
        <name>PleasantThing</name>
        <message>
            <source>How good was it?</source>
            <translation>How good was it?</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>How it went</translation>
        </message>
        <message>
            <source>Not good at all</source>
            <translation>Not good at all</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Very good</source>
            <translation>Very good</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>When in the day</source>
            <translation>When in the day</translation>
        </message>
        <message>
            <source>Which day</source>
            <translation>Which day</translation>
        </message>
        <message>
            <source>Who with</source>
            <translation>Who with</translation>
        </message>
    </context>
    <context>
        <name>PleasantThings</name>
        <message>
            <source>Afterwards</source>
            <translation>Afterwards</translation>
        </message>
        <message>
            <source>Getting something done</source>
            <translation>Getting something done</translation>
        </message>
        <message>
            <source>How good: {good}</source>
            <translation>How good: {good}</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
        <message>
            <source>If effort costs you dearly, choose quiet ones, and put them in place of something rather than on top.</source>
            <translation>If effort costs you dearly, choose quiet ones, and put them in place of something rather than on top.</translation>
        </message>
        <message>
            <source>If you have felt low or lost interest on most days for two weeks or more, tell your GP. It is a usual thing to bring.</source>
            <translation>If you have felt low or lost interest on most days for two weeks or more, tell your GP. It is a usual thing to bring.</translation>
        </message>
        <message>
            <source>Nothing is planned. One small thing with a day and a time is enough.</source>
            <translation>Nothing is planned. One small thing with a day and a time is enough.</translation>
        </message>
        <message>
            <source>Plan something pleasant</source>
            <translation>Plan something pleasant</translation>
        </message>
        <message>
            <source>Pleasant</source>
            <translation>Pleasant</translation>
        </message>
        <message>
            <source>Small things to look forward to, each with a day.</source>
            <translation>Small things to look forward to, each with a day.</translation>
        </message>
        <message>
            <source>Something pleasant, planned for today: {things}</source>
            <translation>Something pleasant, planned for today: {things}</translation>
        </message>
        <message>
            <source>Two minutes count. First comes a little doing; the feeling may come later, or not.</source>
            <translation>Two minutes count. First comes a little doing; the feeling may come later, or not.</translation>
        </message>
        <message>
            <source>With others</source>
            <translation>With others</translation>
        </message>
        <message>
            <source>with {who}</source>
            <translation>with {who}</translation>
        </message>
        <message>
            <source>{day}: {what}</source>
            <translation>{day}: {what}</translation>
        </message>
        <message>
            <source>{what}, {when}</source>
            <translation>{what}, {when}</translation>
        </message>
    </context>
    <context>
        <name>PleasantWent</name>
        <message>
            <source>I did it</source>
            <translation>I did it</translation>
        </message>
        <message>
            <source>Not this time</source>
            <translation>Not this time</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Partly</translation>
        </message>
    </context>
    <context>
        <name>Pocket card</name>
        <message>
            <source>Fold along the lines, the print outside: the lower half back, once more the lower half back, then the left half back. Folded once more, it fits where a bank card goes.</source>
            <translation>Fold along the lines, the print outside: the lower half back, once more the lower half back, then the left half back. Folded once more, it fits where a bank card goes.</translation>
        </message>
        <message>
            <source>Fold along the lines, the print outside: the lower half back, once more the lower half back, then the right half back. Folded once more, it fits where a bank card goes.</source>
            <translation>Fold along the lines, the print outside: the lower half back, once more the lower half back, then the right half back. Folded once more, it fits where a bank card goes.</translation>
        </message>
        <message>
            <source>In an emergency, or if I might hurt myself</source>
            <translation>In an emergency, or if I might hurt myself</translation>
        </message>
        <message>
            <source>It may be out of date. Follow the label.</source>
            <translation>It may be out of date. Follow the label.</translation>
        </message>
        <message>
            <source>Pocket card</source>
            <translation>Pocket card</translation>
        </message>
        <message>
            <source>Pocket card {date}</source>
            <translation>Pocket card {date}</translation>
        </message>
        <message>
            <source>Printed on {date}.</source>
            <translation>Printed on {date}.</translation>
        </message>
        <message>
            <source>Written on {date}.</source>
            <translation>Written on {date}.</translation>
        </message>
        <message>
            <source>{title}: in for {inward}, out for {outward} seconds</source>
            <translation>{title}: in for {inward}, out for {outward} seconds</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>As tense as can be</source>
            <translation>As tense as can be</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>Exercise</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>How long</translation>
        </message>
        <message>
            <source>In Help me now</source>
            <translation>In Help me now</translation>
        </message>
        <message>
            <source>No tension</source>
            <translation>No tension</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
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
            <source>Tension after</source>
            <translation>Tension after</translation>
        </message>
        <message>
            <source>Tension before</source>
            <translation>Tension before</translation>
        </message>
        <message>
            <source>To the end</source>
            <translation>To the end</translation>
        </message>
    </context>
    <context>
        <name>Practise</name>
        <message>
            <source>Another voice, chosen in Settings, may do.</source>
            <translation>Another voice, chosen in Settings, may do.</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Any time</translation>
        </message>
        <message>
            <source>As a sheet to print, or as a sound file for your phone: the words in the computer's voice, with soft tones. Both follow your choices above.</source>
            <translation>As a sheet to print, or as a sound file for your phone: the words in the computer's voice, with soft tones. Both follow your choices above.</translation>
        </message>
        <message>
            <source>As a sheet to print. It follows your choices above.</source>
            <translation>As a sheet to print. It follows your choices above.</translation>
        </message>
        <message>
            <source>Before: {rated}</source>
            <translation>Before: {rated}</translation>
        </message>
        <message>
            <source>Breathe in</source>
            <translation>Breathe in</translation>
        </message>
        <message>
            <source>Breathe out</source>
            <translation>Breathe out</translation>
        </message>
        <message>
            <source>Counts tell what was, not why.</source>
            <translation>Counts tell what was, not why.</translation>
        </message>
        <message>
            <source>Did it help me?</source>
            <translation>Did it help me?</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message numerus="yes">
            <source>Done %n time(s), {length} in all.</source>
            <translation>
                <numerusform>Done %n time, {length} in all.</numerusform>
                <numerusform>Done %n times, {length} in all.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done lately</source>
            <translation>Done lately</translation>
        </message>
        <message>
            <source>Eyes</source>
            <translation>Eyes</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favourite</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Good to know</translation>
        </message>
        <message>
            <source>Half as far, fewer times, and more rest.</source>
            <translation>Half as far, fewer times, and more rest.</translation>
        </message>
        <message>
            <source>Helped before</source>
            <translation>Helped before</translation>
        </message>
        <message>
            <source>How is it now? Only if you like.</source>
            <translation>How is it now? Only if you like.</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>How long</translation>
        </message>
        <message>
            <source>How long do you have?</source>
            <translation>How long do you have?</translation>
        </message>
        <message>
            <source>How you do it</source>
            <translation>How you do it</translation>
        </message>
        <message>
            <source>In the last four weeks: {said}.</source>
            <translation>In the last four weeks: {said}.</translation>
        </message>
        <message>
            <source>It begins in the easier way. You can change that below.</source>
            <translation>It begins in the easier way. You can change that below.</translation>
        </message>
        <message>
            <source>Leave out today</source>
            <translation>Leave out today</translation>
        </message>
        <message>
            <source>Left out at first, since it hurt there lately: {parts}. You can change that below.</source>
            <translation>Left out at first, since it hurt there lately: {parts}. You can change that below.</translation>
        </message>
        <message>
            <source>Listen to it</source>
            <translation>Listen to it</translation>
        </message>
        <message>
            <source>Lying</source>
            <translation>Lying</translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>More choices</translation>
        </message>
        <message>
            <source>Nothing here fits both. Leave one of them open?</source>
            <translation>Nothing here fits both. Leave one of them open?</translation>
        </message>
        <message>
            <source>Nothing was saved.</source>
            <translation>Nothing was saved.</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Once more</translation>
        </message>
        <message>
            <source>Ones you know</source>
            <translation>Ones you know</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open it to print</source>
            <translation>Open it to print</translation>
        </message>
        <message>
            <source>Others to try</source>
            <translation>Others to try</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Pace</translation>
        </message>
        <message numerus="yes">
            <source>Pain, rated %n time(s): lower after in {lower}, the same in {same}, higher in {higher}.</source>
            <translation>
                <numerusform>Pain, rated %n time: lower after in {lower}, the same in {same}, higher in {higher}.</numerusform>
                <numerusform>Pain, rated %n times: lower after in {lower}, the same in {same}, higher in {higher}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Rate tension or pain before and after, and the answer grows here.</source>
            <translation>Rate tension or pain before and after, and the answer grows here.</translation>
        </message>
        <message>
            <source>Save as a sheet (PDF)</source>
            <translation>Save as a sheet (PDF)</translation>
        </message>
        <message>
            <source>Save as a sound file</source>
            <translation>Save as a sound file</translation>
        </message>
        <message>
            <source>Say what else you live with</source>
            <translation>Say what else you live with</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Set aside ({number})</source>
            <translation>Set aside ({number})</translation>
        </message>
        <message>
            <source>Set aside, because of what you have named. You can still do it.</source>
            <translation>Set aside, because of what you have named. You can still do it.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Shut</source>
            <translation>Shut</translation>
        </message>
        <message>
            <source>Sitting</source>
            <translation>Sitting</translation>
        </message>
        <message>
            <source>Something to try, when you like. You can stop at any moment.</source>
            <translation>Something to try, when you like. You can stop at any moment.</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Standing</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Take it with me</source>
            <translation>Take it with me</translation>
        </message>
        <message numerus="yes">
            <source>Tension, rated %n time(s): lower after in {lower}, the same in {same}, higher in {higher}.</source>
            <translation>
                <numerusform>Tension, rated %n time: lower after in {lower}, the same in {same}, higher in {higher}.</numerusform>
                <numerusform>Tension, rated %n times: lower after in {lower}, the same in {same}, higher in {higher}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The computer's voice could not be written into a file.</source>
            <translation>The computer's voice could not be written into a file.</translation>
        </message>
        <message>
            <source>The easier way</source>
            <translation>The easier way</translation>
        </message>
        <message>
            <source>The exercise gets shorter. Nothing else gets longer.</source>
            <translation>The exercise gets shorter. Nothing else gets longer.</translation>
        </message>
        <message>
            <source>The gentlest come first for now, in case something does not suit you.</source>
            <translation>The gentlest come first for now, in case something does not suit you.</translation>
        </message>
        <message>
            <source>The sound file is being made. This may take a minute.</source>
            <translation>The sound file is being made. This may take a minute.</translation>
        </message>
        <message>
            <source>These may not suit something you have named. You can still choose one.</source>
            <translation>These may not suit something you have named. You can still choose one.</translation>
        </message>
        <message>
            <source>To try</source>
            <translation>To try</translation>
        </message>
        <message>
            <source>Try this instead: {title}</source>
            <translation>Try this instead: {title}</translation>
        </message>
        <message>
            <source>Walking</source>
            <translation>Walking</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>What is it for?</translation>
        </message>
        <message>
            <source>What suits you now</source>
            <translation>What suits you now</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>Where this comes from</translation>
        </message>
        <message>
            <source>You did {length}.</source>
            <translation>You did {length}.</translation>
        </message>
        <message>
            <source>lying</source>
            <translation>lying</translation>
        </message>
        <message>
            <source>pain {score}</source>
            <translation>pain {score}</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>seconds</translation>
        </message>
        <message>
            <source>sitting</source>
            <translation>sitting</translation>
        </message>
        <message>
            <source>standing</source>
            <translation>standing</translation>
        </message>
        <message>
            <source>tension {score}</source>
            <translation>tension {score}</translation>
        </message>
        <message>
            <source>walking</source>
            <translation>walking</translation>
        </message>
        <message>
            <source>{first} or {last}</source>
            <translation>{first} or {last}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} to {last}</translation>
        </message>
    </context>
    <context>
        <name>Practising</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message>
            <source>At work</source>
            <translation>At work</translation>
        </message>
        <message>
            <source>Before moving</source>
            <translation>Before moving</translation>
        </message>
        <message>
            <source>Can't sleep</source>
            <translation>Can't sleep</translation>
        </message>
        <message>
            <source>In a flare-up</source>
            <translation>In a flare-up</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Low</translation>
        </message>
        <message>
            <source>Tense</source>
            <translation>Tense</translation>
        </message>
        <message>
            <source>pain lower in {number}</source>
            <translation>pain lower in {number}</translation>
        </message>
        <message>
            <source>pain lower in {number} of {of}</source>
            <translation>pain lower in {number} of {of}</translation>
        </message>
        <message>
            <source>tension lower in {number}</source>
            <translation>tension lower in {number}</translation>
        </message>
        <message>
            <source>tension lower in {number} of {of}</source>
            <translation>tension lower in {number} of {of}</translation>
        </message>
        <message>
            <source>{number} rated</source>
            <translation>{number} rated</translation>
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
        <name>Protect</name>
        <message>
            <source>A code needs at least {least} characters.</source>
            <translation>A code needs at least {least} characters.</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>No file was written.</translation>
        </message>
        <message>
            <source>This code is too long for a PDF, or not all of it can be typed.</source>
            <translation>This code is too long for a PDF, or not all of it can be typed.</translation>
        </message>
        <message>
            <source>Type another code, or use the one suggested.</source>
            <translation>Type another code, or use the one suggested.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Call</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Talked about</source>
            <translation>Talked about</translation>
        </message>
        <message>
            <source>What I want to ask</source>
            <translation>What I want to ask</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>What was said</translation>
        </message>
        <message>
            <source>Whom I ask</source>
            <translation>Whom I ask</translation>
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
        <name>ReadAloud</name>
        <message>
            <source>Pause reading</source>
            <translation>Pause reading</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Read aloud</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Read on</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Stop reading</translation>
        </message>
        <message>
            <source>This computer has no voice that can be heard just now.</source>
            <translation>This computer has no voice that can be heard just now.</translation>
        </message>
    </context>
    <context>
        <name>Readiness</name>
        <message>
            <source>I am doing something already</source>
            <translation>I am doing something already</translation>
        </message>
        <message>
            <source>I think about it</source>
            <translation>I think about it</translation>
        </message>
        <message>
            <source>I would like to try something</source>
            <translation>I would like to try something</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
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
            <source>On another computer, press “I have a backup” on PainApp's first page. Choose the backup, then type the code.</source>
            <translation>On another computer, press “I have a backup” on PainApp's first page. Choose the backup, then type the code.</translation>
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
        <name>Reminders</name>
        <message>
            <source>A note on your screen says “A reminder you asked for” and nothing else. A press on it opens the check-in.</source>
            <translation>A note on your screen says “A reminder you asked for” and nothing else. A press on it opens the check-in.</translation>
        </message>
        <message>
            <source>A reminder you asked for</source>
            <translation>A reminder you asked for</translation>
        </message>
        <message>
            <source>And at</source>
            <translation>And at</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Not at all</translation>
        </message>
        <message>
            <source>Nothing comes while PainApp is closed.</source>
            <translation>Nothing comes while PainApp is closed.</translation>
        </message>
        <message>
            <source>Nothing comes while you have paused the diary.</source>
            <translation>Nothing comes while you have paused the diary.</translation>
        </message>
        <message>
            <source>Once a day</source>
            <translation>Once a day</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Remind me at</source>
            <translation>Remind me at</translation>
        </message>
        <message>
            <source>Remind me to check in</source>
            <translation>Remind me to check in</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Reminder</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Reminders</translation>
        </message>
        <message>
            <source>Reminders then come all the same, and your diary is locked meanwhile. Otherwise nothing comes while PainApp is closed.</source>
            <translation>Reminders then come all the same, and your diary is locked meanwhile. Otherwise nothing comes while PainApp is closed.</translation>
        </message>
        <message>
            <source>Show me one now</source>
            <translation>Show me one now</translation>
        </message>
        <message>
            <source>Stay in the tray when I close the window</source>
            <translation>Stay in the tray when I close the window</translation>
        </message>
        <message>
            <source>Twice a day</source>
            <translation>Twice a day</translation>
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
        <name>ResultsCard</name>
        <message>
            <source>Show more</source>
            <translation>Show more</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>After the call</source>
            <translation>After the call</translation>
        </message>
        <message>
            <source>Another way to see it</source>
            <translation>Another way to see it</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Calls</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>Diary</translation>
        </message>
        <message>
            <source>Eating and drinking</source>
            <translation>Eating and drinking</translation>
        </message>
        <message>
            <source>Emergency and crisis help</source>
            <translation>Emergency and crisis help</translation>
        </message>
        <message>
            <source>Everything, to take along</source>
            <translation>Everything, to take along</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>Exercise</translation>
        </message>
        <message>
            <source>Go back to the page before</source>
            <translation>Go back to the page before</translation>
        </message>
        <message>
            <source>Go on in a lesson; Page Up goes back</source>
            <translation>Go on in a lesson; Page Up goes back</translation>
        </message>
        <message>
            <source>Go to today, in Diary</source>
            <translation>Go to today, in Diary</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Goal</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Goals</translation>
        </message>
        <message>
            <source>Help me now</source>
            <translation>Help me now</translation>
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
            <source>Learn</source>
            <translation>Learn</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lesson</translation>
        </message>
        <message>
            <source>Locked diary</source>
            <translation>Locked diary</translation>
        </message>
        <message>
            <source>Looking back at the course</source>
            <translation>Looking back at the course</translation>
        </message>
        <message>
            <source>My answers</source>
            <translation>My answers</translation>
        </message>
        <message>
            <source>My flare-up plan</source>
            <translation>My flare-up plan</translation>
        </message>
        <message>
            <source>My nights</source>
            <translation>My nights</translation>
        </message>
        <message>
            <source>My people</source>
            <translation>My people</translation>
        </message>
        <message>
            <source>My plan for a hard day</source>
            <translation>My plan for a hard day</translation>
        </message>
        <message>
            <source>My plan for setbacks</source>
            <translation>My plan for setbacks</translation>
        </message>
        <message>
            <source>My story</source>
            <translation>My story</translation>
        </message>
        <message>
            <source>Next page of a lesson; Alt+Left the one before</source>
            <translation>Next page of a lesson; Alt+Left the one before</translation>
        </message>
        <message>
            <source>Other conditions alongside</source>
            <translation>Other conditions alongside</translation>
        </message>
        <message>
            <source>Pacing</source>
            <translation>Pacing</translation>
        </message>
        <message>
            <source>Paper week</source>
            <translation>Paper week</translation>
        </message>
        <message>
            <source>Pause an exercise, or go on</source>
            <translation>Pause an exercise, or go on</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Pleasant things</source>
            <translation>Pleasant things</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Practise</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Prepare</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Recovery sheet</translation>
        </message>
        <message>
            <source>Search in Learn</source>
            <translation>Search in Learn</translation>
        </message>
        <message>
            <source>Search, in Diary; / does the same</source>
            <translation>Search, in Diary; / does the same</translation>
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
            <source>Stories</source>
            <translation>Stories</translation>
        </message>
        <message>
            <source>Talking together</source>
            <translation>Talking together</translation>
        </message>
        <message>
            <source>Talking with others</source>
            <translation>Talking with others</translation>
        </message>
        <message>
            <source>The call</source>
            <translation>The call</translation>
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
            <source>What I expected, what happened</source>
            <translation>What I expected, what happened</translation>
        </message>
        <message>
            <source>What I take with me</source>
            <translation>What I take with me</translation>
        </message>
        <message>
            <source>What matters</source>
            <translation>What matters</translation>
        </message>
        <message>
            <source>What turns it up and down</source>
            <translation>What turns it up and down</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>What went well</translation>
        </message>
        <message>
            <source>What you write down</source>
            <translation>What you write down</translation>
        </message>
        <message>
            <source>When calls stop</source>
            <translation>When calls stop</translation>
        </message>
        <message>
            <source>Where to begin</source>
            <translation>Where to begin</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>Worry time</source>
            <translation>Worry time</translation>
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
            <source>It opens by itself here. Anywhere else, the passphrase opens it.</source>
            <translation>It opens by itself here. Anywhere else, the passphrase opens it.</translation>
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
            <source>Save it, or bring it back</source>
            <translation>Save it, or bring it back</translation>
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
            <source>This computer's password store</source>
            <translation>This computer's password store</translation>
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
            <source>Your diary as a plain file that other programs can read, and that can be added again.</source>
            <translation>Your diary as a plain file that other programs can read, and that can be added again.</translation>
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
        <name>SetbackPage</name>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>For a time when what had worked does not work any more.</source>
            <translation>For a time when what had worked does not work any more.</translation>
        </message>
        <message>
            <source>No more calls returned, teeth pressed together, music off: what are yours?</source>
            <translation>No more calls returned, teeth pressed together, music off: what are yours?</translation>
        </message>
        <message>
            <source>Say it to yourself in the same words.</source>
            <translation>Say it to yourself in the same words.</translation>
        </message>
        <message>
            <source>Setbacks belong to it. A few lines, written while things go fairly well, are easier to follow than a foggy head.</source>
            <translation>Setbacks belong to it. A few lines, written while things go fairly well, are easier to follow than a foggy head.</translation>
        </message>
        <message>
            <source>Somebody who need not do anything about it.</source>
            <translation>Somebody who need not do anything about it.</translation>
        </message>
        <message>
            <source>What stays in a smaller way, so that it is easy to come back to.</source>
            <translation>What stays in a smaller way, so that it is easy to come back to.</translation>
        </message>
        <message>
            <source>When things slip</source>
            <translation>When things slip</translation>
        </message>
        <message>
            <source>Written.</source>
            <translation>Written.</translation>
        </message>
        <message>
            <source>“When I have had a week of bad nights, then I ring Jo.” A when and a then.</source>
            <translation>“When I have had a week of bad nights, then I ring Jo.” A when and a then.</translation>
        </message>
    </context>
    <context>
        <name>SetbackPlan</name>
        <message>
            <source>How I notice it</source>
            <translation>How I notice it</translation>
        </message>
        <message>
            <source>What I do first</source>
            <translation>What I do first</translation>
        </message>
        <message>
            <source>What I make smaller for a while</source>
            <translation>What I make smaller for a while</translation>
        </message>
        <message>
            <source>What I would say to a friend</source>
            <translation>What I would say to a friend</translation>
        </message>
        <message>
            <source>Who I tell</source>
            <translation>Who I tell</translation>
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
            <source>Choose what you write down</source>
            <translation>Choose what you write down</translation>
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
            <source>Medicines and health contacts, what else you follow, such as fatigue or steps, and other conditions you live with.</source>
            <translation>Medicines and health contacts, what else you follow, such as fatigue or steps, and other conditions you live with.</translation>
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
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) went to the printer.</source>
            <translation>
                <numerusform>%n page went to the printer.</numerusform>
                <numerusform>%n pages went to the printer.</numerusform>
            </translation>
        </message>
        <message>
            <source>A clinic's system can read it from there.</source>
            <translation>A clinic's system can read it from there.</translation>
        </message>
        <message>
            <source>A note goes in only if you tick it. Whoever gets it may not read it for some days, and may have to act on what it says.</source>
            <translation>A note goes in only if you tick it. Whoever gets it may not read it for some days, and may have to act on what it says.</translation>
        </message>
        <message>
            <source>A page for your call. It stays on this computer until you give the file to someone.</source>
            <translation>A page for your call. It stays on this computer until you give the file to someone.</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>As data</source>
            <translation>As data</translation>
        </message>
        <message>
            <source>Besides the pages the PDF holds:</source>
            <translation>Besides the pages the PDF holds:</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>CSV tables</source>
            <translation>CSV tables</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Calendar files (*.ics)</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Choose another folder</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Copied. Paste it where you want it. It stays on the clipboard until you copy something else.</source>
            <translation>Copied. Paste it where you want it. It stays on the clipboard until you copy something else.</translation>
        </message>
        <message>
            <source>Copy this text</source>
            <translation>Copy this text</translation>
        </message>
        <message>
            <source>Drawing the page…</source>
            <translation>Drawing the page…</translation>
        </message>
        <message>
            <source>Everything larger, on more pages.</source>
            <translation>Everything larger, on more pages.</translation>
        </message>
        <message>
            <source>Everything, to take along</source>
            <translation>Everything, to take along</translation>
        </message>
        <message>
            <source>FHIR</source>
            <translation>FHIR</translation>
        </message>
        <message>
            <source>FHIR needs your full name on the page.</source>
            <translation>FHIR needs your full name on the page.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>For a message</source>
            <translation>For a message</translation>
        </message>
        <message>
            <source>For spreadsheets and clinic systems. Holds just what is chosen here.</source>
            <translation>For spreadsheets and clinic systems. Holds just what is chosen here.</translation>
        </message>
        <message>
            <source>How the name is shown</source>
            <translation>How the name is shown</translation>
        </message>
        <message>
            <source>In full</source>
            <translation>In full</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Initials</translation>
        </message>
        <message>
            <source>It does not hold where you are, your account or your computer's name, nor anything you left out.</source>
            <translation>It does not hold where you are, your account or your computer's name, nor anything you left out.</translation>
        </message>
        <message>
            <source>Item by item</source>
            <translation>Item by item</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>JSON files (*.json)</translation>
        </message>
        <message>
            <source>Large print</source>
            <translation>Large print</translation>
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
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Look whether the printer is on, or save the pages as a PDF.</source>
            <translation>Look whether the printer is on, or save the pages as a PDF.</translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>More choices</translation>
        </message>
        <message>
            <source>More formats</source>
            <translation>More formats</translation>
        </message>
        <message>
            <source>My own words again</source>
            <translation>My own words again</translation>
        </message>
        <message>
            <source>Name or alias</source>
            <translation>Name or alias</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>No name</translation>
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
            <source>Only if you tick it:</source>
            <translation>Only if you tick it:</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Other days</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Other words</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Protect the PDF with a code</source>
            <translation>Protect the PDF with a code</translation>
        </message>
        <message>
            <source>Put the FHIR data inside the PDF</source>
            <translation>Put the FHIR data inside the PDF</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Remove from the list</translation>
        </message>
        <message>
            <source>Removed from the list.</source>
            <translation>Removed from the list.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>Save as a JSON file</source>
            <translation>Save as a JSON file</translation>
        </message>
        <message>
            <source>Save as a sound file</source>
            <translation>Save as a sound file</translation>
        </message>
        <message>
            <source>Save as a zip file</source>
            <translation>Save as a zip file</translation>
        </message>
        <message>
            <source>Save for your calendar</source>
            <translation>Save for your calendar</translation>
        </message>
        <message>
            <source>Save it there</source>
            <translation>Save it there</translation>
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
            <source>Show as plain text</source>
            <translation>Show as plain text</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Show in folder</translation>
        </message>
        <message>
            <source>Since the last call</source>
            <translation>Since the last call</translation>
        </message>
        <message>
            <source>So that you know what others have. Only you see this list.</source>
            <translation>So that you know what others have. Only you see this list.</translation>
        </message>
        <message>
            <source>Sound files (*.wav)</source>
            <translation>Sound files (*.wav)</translation>
        </message>
        <message>
            <source>Tell the code in another way, by phone for instance. Some clinics cannot open such a file.</source>
            <translation>Tell the code in another way, by phone for instance. Some clinics cannot open such a file.</translation>
        </message>
        <message>
            <source>The page could not be drawn.</source>
            <translation>The page could not be drawn.</translation>
        </message>
        <message>
            <source>The pages are going to the printer…</source>
            <translation>The pages are going to the printer…</translation>
        </message>
        <message>
            <source>The pages could not be printed.</source>
            <translation>The pages could not be printed.</translation>
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
            <source>What I shared</source>
            <translation>What I shared</translation>
        </message>
        <message>
            <source>What I shared ({number})</source>
            <translation>What I shared ({number})</translation>
        </message>
        <message>
            <source>What goes in</source>
            <translation>What goes in</translation>
        </message>
        <message>
            <source>What goes in ({number} of {all})</source>
            <translation>What goes in ({number} of {all})</translation>
        </message>
        <message>
            <source>What the file holds</source>
            <translation>What the file holds</translation>
        </message>
        <message>
            <source>What you leave out or say in other words here is so in every file. Your diary stays as it is.</source>
            <translation>What you leave out or say in other words here is so in every file. Your diary stays as it is.</translation>
        </message>
        <message>
            <source>When you save as PDF</source>
            <translation>When you save as PDF</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>Which days</translation>
        </message>
        <message>
            <source>Which part</source>
            <translation>Which part</translation>
        </message>
        <message>
            <source>Who it is for</source>
            <translation>Who it is for</translation>
        </message>
        <message>
            <source>With initials</source>
            <translation>With initials</translation>
        </message>
        <message>
            <source>With the name in full</source>
            <translation>With the name in full</translation>
        </message>
        <message>
            <source>With: {sections}</source>
            <translation>With: {sections}</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Without a name</translation>
        </message>
        <message>
            <source>Your diary is safe.</source>
            <translation>Your diary is safe.</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Your notes</translation>
        </message>
        <message>
            <source>Zip files (*.zip)</source>
            <translation>Zip files (*.zip)</translation>
        </message>
        <message>
            <source>copied as text</source>
            <translation>copied as text</translation>
        </message>
        <message>
            <source>for screen readers, what each picture shows, in words</source>
            <translation>for screen readers, what each picture shows, in words</translation>
        </message>
        <message>
            <source>its language: {code}</source>
            <translation>its language: {code}</translation>
        </message>
        <message>
            <source>its title: {title}</source>
            <translation>its title: {title}</translation>
        </message>
        <message>
            <source>no other file</source>
            <translation>no other file</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>printed</translation>
        </message>
        <message>
            <source>the day it was made: {day}</source>
            <translation>the day it was made: {day}</translation>
        </message>
        <message>
            <source>the name of the program that set the pages: Typst</source>
            <translation>the name of the program that set the pages: Typst</translation>
        </message>
        <message>
            <source>the same data as a FHIR file, for clinic systems</source>
            <translation>the same data as a FHIR file, for clinic systems</translation>
        </message>
        <message>
            <source>with FHIR data inside</source>
            <translation>with FHIR data inside</translation>
        </message>
        <message>
            <source>with a code</source>
            <translation>with a code</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{name} ({number})</source>
            <translation>{name} ({number})</translation>
        </message>
        <message>
            <source>{preset}: {forms}</source>
            <translation>{preset}: {forms}</translation>
        </message>
        <message>
            <source>{service} copies what lies in this folder to other computers. Others may be able to see the file there.</source>
            <translation>{service} copies what lies in this folder to other computers. Others may be able to see the file there.</translation>
        </message>
    </context>
    <context>
        <name>Shared</name>
        <message>
            <source>As</source>
            <translation>As</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Made for</source>
            <translation>Made for</translation>
        </message>
        <message>
            <source>Name on it</source>
            <translation>Name on it</translation>
        </message>
        <message>
            <source>With</source>
            <translation>With</translation>
        </message>
    </context>
    <context>
        <name>SinceLast</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message>
            <source>Activity, middle day</source>
            <translation>Activity, middle day</translation>
        </message>
        <message numerus="yes">
            <source>In a flare-up: %n day(s).</source>
            <translation>
                <numerusform>In a flare-up: %n day.</numerusform>
                <numerusform>In a flare-up: %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In a flare-up: %n day(s); before that {before}.</source>
            <translation>
                <numerusform>In a flare-up: %n day; before that {before}.</numerusform>
                <numerusform>In a flare-up: %n days; before that {before}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Mood 0–10, middle day</source>
            <translation>Mood 0–10, middle day</translation>
        </message>
        <message>
            <source>Pain 0–10, middle day</source>
            <translation>Pain 0–10, middle day</translation>
        </message>
        <message numerus="yes">
            <source>Practised {times}, on %n day(s).</source>
            <translation>
                <numerusform>Practised {times}, on %n day.</numerusform>
                <numerusform>Practised {times}, on %n days.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sleep, middle night</source>
            <translation>Sleep, middle night</translation>
        </message>
        <message>
            <source>Small steps: {said}.</source>
            <translation>Small steps: {said}.</translation>
        </message>
        <message numerus="yes">
            <source>done %n time(s)</source>
            <translation>
                <numerusform>done %n time</numerusform>
                <numerusform>done %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>partly %n time(s)</source>
            <translation>
                <numerusform>partly %n time</numerusform>
                <numerusform>partly %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{before} (%n day(s))</source>
            <translation>
                <numerusform>{before} (%n day)</numerusform>
                <numerusform>{before} (%n days)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{label}: {middle} (%n day(s)).</source>
            <translation>
                <numerusform>{label}: {middle} (%n day).</numerusform>
                <numerusform>{label}: {middle} (%n days).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{label}: {middle} (%n day(s)); before that {before}.</source>
            <translation>
                <numerusform>{label}: {middle} (%n day); before that {before}.</numerusform>
                <numerusform>{label}: {middle} (%n days); before that {before}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sleep</name>
        <message>
            <source>Asleep in naps, in all</source>
            <translation>Asleep in naps, in all</translation>
        </message>
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
            <source>Naps</source>
            <translation>Naps</translation>
        </message>
        <message>
            <source>Naps that day</source>
            <translation>Naps that day</translation>
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
            <source>You slept longer than you were in bed, as these times read. Is one of them a slip?</source>
            <translation>You slept longer than you were in bed, as these times read. Is one of them a slip?</translation>
        </message>
        <message>
            <source>You tried to sleep before you got into bed, as these times read. Is one of them a slip?</source>
            <translation>You tried to sleep before you got into bed, as these times read. Is one of them a slip?</translation>
        </message>
    </context>
    <context>
        <name>SleepHabits</name>
        <message>
            <source>A cool, dark and quiet room</source>
            <translation>A cool, dark and quiet room</translation>
        </message>
        <message>
            <source>Coffee and tea only until early afternoon</source>
            <translation>Coffee and tea only until early afternoon</translation>
        </message>
        <message>
            <source>Daylight in the morning</source>
            <translation>Daylight in the morning</translation>
        </message>
        <message>
            <source>Dim the lights in the evening</source>
            <translation>Dim the lights in the evening</translation>
        </message>
        <message>
            <source>Get up at about the same time</source>
            <translation>Get up at about the same time</translation>
        </message>
        <message>
            <source>Get up for a while when I lie awake</source>
            <translation>Get up for a while when I lie awake</translation>
        </message>
        <message>
            <source>Go to bed when I am sleepy</source>
            <translation>Go to bed when I am sleepy</translation>
        </message>
        <message>
            <source>Keep rests in the day short and early</source>
            <translation>Keep rests in the day short and early</translation>
        </message>
        <message>
            <source>Pillows where they ease things</source>
            <translation>Pillows where they ease things</translation>
        </message>
        <message>
            <source>Put screens away before bed</source>
            <translation>Put screens away before bed</translation>
        </message>
        <message>
            <source>Turn the clock round</source>
            <translation>Turn the clock round</translation>
        </message>
    </context>
    <context>
        <name>SleepPlan</name>
        <message>
            <source>What I do then, in order</source>
            <translation>What I do then, in order</translation>
        </message>
        <message>
            <source>What I do when I lie awake</source>
            <translation>What I do when I lie awake</translation>
        </message>
        <message>
            <source>What I try</source>
            <translation>What I try</translation>
        </message>
        <message>
            <source>When I begin to wind down</source>
            <translation>When I begin to wind down</translation>
        </message>
        <message>
            <source>When I get up</source>
            <translation>When I get up</translation>
        </message>
    </context>
    <context>
        <name>SleepPlanPage</name>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Company for a wakeful hour</source>
            <translation>Company for a wakeful hour</translation>
        </message>
        <message>
            <source>Half an hour before bed is enough.</source>
            <translation>Half an hour before bed is enough.</translation>
        </message>
        <message>
            <source>If about the same time each day suits you.</source>
            <translation>If about the same time each day suits you.</translation>
        </message>
        <message>
            <source>Light, sound, warmth, something for the hands: one thing a line.</source>
            <translation>Light, sound, warmth, something for the hands: one thing a line.</translation>
        </message>
        <message>
            <source>One or two habits, and a kinder last hour of the day.</source>
            <translation>One or two habits, and a kinder last hour of the day.</translation>
        </message>
        <message>
            <source>One or two to begin with, or one of your own.</source>
            <translation>One or two to begin with, or one of your own.</translation>
        </message>
        <message>
            <source>Sleep cannot be ordered, only made welcome. Choose one or two things and try them on a few evenings. Nobody does all of them.</source>
            <translation>Sleep cannot be ordered, only made welcome. Choose one or two things and try them on a few evenings. Nobody does all of them.</translation>
        </message>
        <message>
            <source>Something dull or kind, in dim light, in another chair or in bed.</source>
            <translation>Something dull or kind, in dim light, in another chair or in bed.</translation>
        </message>
        <message>
            <source>Spending less time in bed on purpose is only for doing together with a professional.</source>
            <translation>Spending less time in bed on purpose is only for doing together with a professional.</translation>
        </message>
        <message>
            <source>Tell your GP if you snore and gasp, if your legs will not be still, if you nod off in the day, or if pain at night never lets up in any position.</source>
            <translation>Tell your GP if you snore and gasp, if your legs will not be still, if you nod off in the day, or if pain at night never lets up in any position.</translation>
        </message>
        <message>
            <source>They are not there to make you sleep, only to make the waiting kinder.</source>
            <translation>They are not there to make you sleep, only to make the waiting kinder.</translation>
        </message>
        <message>
            <source>What makes my night kinder</source>
            <translation>What makes my night kinder</translation>
        </message>
        <message>
            <source>With ME/CFS, sleep often does not refresh, however long it is. Rests in the day belong to it, and a fixed time to get up may not suit you.</source>
            <translation>With ME/CFS, sleep often does not refresh, however long it is. Rests in the day belong to it, and a fixed time to get up may not suit you.</translation>
        </message>
        <message>
            <source>Written.</source>
            <translation>Written.</translation>
        </message>
    </context>
    <context>
        <name>SmallStep</name>
        <message>
            <source>Agreed in</source>
            <translation>Agreed in</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Goal</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>How it went</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>How often</translation>
        </message>
        <message>
            <source>In my own words</source>
            <translation>In my own words</translation>
        </message>
        <message>
            <source>My coach does this</source>
            <translation>My coach does this</translation>
        </message>
        <message>
            <source>Rung</source>
            <translation>Rung</translation>
        </message>
        <message>
            <source>Show it on Today</source>
            <translation>Show it on Today</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>The step</source>
            <translation>The step</translation>
        </message>
    </context>
    <context>
        <name>Sound</name>
        <message>
            <source>Breathe in gently. Then let the breath go, slowly and softly.</source>
            <translation>Breathe in gently. Then let the breath go, slowly and softly.</translation>
        </message>
        <message>
            <source>By this computer's own voice; nothing leaves the computer.</source>
            <translation>By this computer's own voice; nothing leaves the computer.</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Faster</translation>
        </message>
        <message>
            <source>Fastest</source>
            <translation>Fastest</translation>
        </message>
        <message>
            <source>How fast it speaks</source>
            <translation>How fast it speaks</translation>
        </message>
        <message>
            <source>No voice came. Exercises show all their words, so they go on without it.</source>
            <translation>No voice came. Exercises show all their words, so they go on without it.</translation>
        </message>
        <message>
            <source>One that rises for the breath in, one that falls for the breath out.</source>
            <translation>One that rises for the breath in, one that falls for the breath out.</translation>
        </message>
        <message>
            <source>Play soft tones</source>
            <translation>Play soft tones</translation>
        </message>
        <message>
            <source>Read exercises aloud</source>
            <translation>Read exercises aloud</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Slower</translation>
        </message>
        <message>
            <source>Slowest</source>
            <translation>Slowest</translation>
        </message>
        <message>
            <source>Sound and voice</source>
            <translation>Sound and voice</translation>
        </message>
        <message>
            <source>The computer's usual voice</source>
            <translation>The computer's usual voice</translation>
        </message>
        <message>
            <source>There are no loudspeakers or headphones to hear it from now.</source>
            <translation>There are no loudspeakers or headphones to hear it from now.</translation>
        </message>
        <message>
            <source>This computer has no voice that PainApp can use. Exercises show all their words.</source>
            <translation>This computer has no voice that PainApp can use. Exercises show all their words.</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Try it</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Usual</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voice</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Let go</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Reached</translation>
        </message>
        <message>
            <source>Resting for now</source>
            <translation>Resting for now</translation>
        </message>
    </context>
    <context>
        <name>Standing line</name>
        <message>
            <source>Another copy of your diary lies in its folder, perhaps with entries that are not here.</source>
            <translation>Another copy of your diary lies in its folder, perhaps with entries that are not here.</translation>
        </message>
        <message>
            <source>Another file lies in your diary's place, so nothing new is saved. What you see here is kept beside it.</source>
            <translation>Another file lies in your diary's place, so nothing new is saved. What you see here is kept beside it.</translation>
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
            <source>You can read and share, but nothing new can be saved: the diary's folder cannot be written to.</source>
            <translation>You can read and share, but nothing new can be saved: the diary's folder cannot be written to.</translation>
        </message>
        <message>
            <source>You can read and share, but nothing new can be saved: the disk is full.</source>
            <translation>You can read and share, but nothing new can be saved: the disk is full.</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Step {number}</source>
            <translation>Step {number}</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>{number}.</source>
            <translation>{number}.</translation>
        </message>
    </context>
    <context>
        <name>StepTry</name>
        <message>
            <source>How it was</source>
            <translation>How it was</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
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
        <name>Steps</name>
        <message>
            <source>Agreed in a call</source>
            <translation>Agreed in a call</translation>
        </message>
        <message>
            <source>Goals and steps</source>
            <translation>Goals and steps</translation>
        </message>
        <message>
            <source>Say how it was, beside what you expected</source>
            <translation>Say how it was, beside what you expected</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Small steps</source>
            <translation>Small steps</translation>
        </message>
        <message>
            <source>Towards: {goal}</source>
            <translation>Towards: {goal}</translation>
        </message>
    </context>
    <context>
        <name>StepsField</name>
        <message>
            <source>Add step</source>
            <translation>Add step</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>Now step {place} of {count}</source>
            <translation>Now step {place} of {count}</translation>
        </message>
        <message>
            <source>Removed: {step}</source>
            <translation>Removed: {step}</translation>
        </message>
    </context>
    <context>
        <name>Stories</name>
        <message>
            <source>All stories</source>
            <translation>All stories</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favourites</translation>
        </message>
        <message>
            <source>Lessons it goes with</source>
            <translation>Lessons it goes with</translation>
        </message>
        <message>
            <source>More stories</source>
            <translation>More stories</translation>
        </message>
        <message>
            <source>Short invented lives: different bodies, different pains, no cures.</source>
            <translation>Short invented lives: different bodies, different pains, no cures.</translation>
        </message>
        <message>
            <source>These people are invented. Your own way may be quite different.</source>
            <translation>These people are invented. Your own way may be quite different.</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>To read</translation>
        </message>
    </context>
    <context>
        <name>Story</name>
        <message>
            <source>Begin my story</source>
            <translation>Begin my story</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Earlier</translation>
        </message>
        <message numerus="yes">
            <source>Earlier (%n)</source>
            <translation>
                <numerusform>Earlier (%n)</numerusform>
                <numerusform>Earlier (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Even a little, even for a while.</source>
            <translation>Even a little, even for a while.</translation>
        </message>
        <message>
            <source>How it has been</source>
            <translation>How it has been</translation>
        </message>
        <message>
            <source>It stays off what you share unless you tick it there.</source>
            <translation>It stays off what you share unless you tick it there.</translation>
        </message>
        <message>
            <source>Tell it once, in your own words, as much or as little as you like. Whoever you show it to can read it, and you need not begin from the start each time.</source>
            <translation>Tell it once, in your own words, as much or as little as you like. Whoever you show it to can read it, and you need not begin from the start each time.</translation>
        </message>
        <message>
            <source>Told once, so that you need not tell it each time.</source>
            <translation>Told once, so that you need not tell it each time.</translation>
        </message>
        <message>
            <source>What do you think is behind it, and what will become of it? It can change, and there is no right answer.</source>
            <translation>What do you think is behind it, and what will become of it? It can change, and there is no right answer.</translation>
        </message>
        <message>
            <source>What doctors and others said it was, and what you made of it.</source>
            <translation>What doctors and others said it was, and what you made of it.</translation>
        </message>
        <message>
            <source>What you believe about your pain is written.</source>
            <translation>What you believe about your pain is written.</translation>
        </message>
        <message>
            <source>What you would like people to know without asking again.</source>
            <translation>What you would like people to know without asking again.</translation>
        </message>
        <message>
            <source>When it was, what was going on in your life, how it went on.</source>
            <translation>When it was, what was going on in your life, how it went on.</translation>
        </message>
        <message>
            <source>Write what I believe</source>
            <translation>Write what I believe</translation>
        </message>
        <message>
            <source>Write what I believe now</source>
            <translation>Write what I believe now</translation>
        </message>
        <message>
            <source>{told} of {pieces} pieces written.</source>
            <translation>{told} of {pieces} pieces written.</translation>
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
            <source>%n lesson(s) read.</source>
            <translation>
                <numerusform>%n lesson read.</numerusform>
                <numerusform>%n lessons read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) tried.</source>
            <translation>
                <numerusform>%n thing tried.</numerusform>
                <numerusform>%n things tried.</numerusform>
            </translation>
        </message>
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
            <source>Agreed last time, and how it went</source>
            <translation>Agreed last time, and how it went</translation>
        </message>
        <message>
            <source>Average and worst pain: from the evening look-back.</source>
            <translation>Average and worst pain: from the evening look-back.</translation>
        </message>
        <message>
            <source>Average and worst pain: the evening look-back, else mean and highest of the day's check-ins.</source>
            <translation>Average and worst pain: the evening look-back, else mean and highest of the day's check-ins.</translation>
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
        <message numerus="yes">
            <source>Body map of %n check-in(s): {places}.</source>
            <translation>
                <numerusform>Body map of %n check-in: {places}.</numerusform>
                <numerusform>Body map of %n check-ins: {places}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Call number and next date</source>
            <translation>Call number and next date</translation>
        </message>
        <message>
            <source>Close to it now: {closeness} of 10.</source>
            <translation>Close to it now: {closeness} of 10.</translation>
        </message>
        <message>
            <source>Confidence {confidence} of 10</source>
            <translation>Confidence {confidence} of 10</translation>
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
            <source>Each day with what is ticked here.</source>
            <translation>Each day with what is ticked here.</translation>
        </message>
        <message>
            <source>Flare-ups</source>
            <translation>Flare-ups</translation>
        </message>
        <message numerus="yes">
            <source>From %n check-in(s). Deeper means more often.</source>
            <translation>
                <numerusform>From %n check-in. Deeper means more often.</numerusform>
                <numerusform>From %n check-ins. Deeper means more often.</numerusform>
            </translation>
        </message>
        <message>
            <source>From a personal diary. Nobody monitors it; not for emergencies.</source>
            <translation>From a personal diary. Nobody monitors it; not for emergencies.</translation>
        </message>
        <message>
            <source>From page 2.</source>
            <translation>From page 2.</translation>
        </message>
        <message>
            <source>From you I need:</source>
            <translation>From you I need:</translation>
        </message>
        <message>
            <source>Goal attainment of these goals together: T {score} (50: what I hoped for, all in all).</source>
            <translation>Goal attainment of these goals together: T {score} (50: what I hoped for, all in all).</translation>
        </message>
        <message>
            <source>Hatched: a pause.</source>
            <translation>Hatched: a pause.</translation>
        </message>
        <message>
            <source>Health contacts</source>
            <translation>Health contacts</translation>
        </message>
        <message>
            <source>Helped: {named}.</source>
            <translation>Helped: {named}.</translation>
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
        <message>
            <source>How it went</source>
            <translation>How it went</translation>
        </message>
        <message>
            <source>How much pain got in the way</source>
            <translation>How much pain got in the way</translation>
        </message>
        <message>
            <source>I think it was: {named}.</source>
            <translation>I think it was: {named}.</translation>
        </message>
        <message>
            <source>Importance {importance} of 10</source>
            <translation>Importance {importance} of 10</translation>
        </message>
        <message>
            <source>Importance {importance}, confidence {confidence} of 10</source>
            <translation>Importance {importance}, confidence {confidence} of 10</translation>
        </message>
        <message numerus="yes">
            <source>In %n check-in(s): {named}.</source>
            <translation>
                <numerusform>In %n check-in: {named}.</numerusform>
                <numerusform>In %n check-ins: {named}.</numerusform>
            </translation>
        </message>
        <message>
            <source>In your own words.</source>
            <translation>In your own words.</translation>
        </message>
        <message numerus="yes">
            <source>It felt, in %n check-in(s): {named}.</source>
            <translation>
                <numerusform>It felt, in %n check-in: {named}.</numerusform>
                <numerusform>It felt, in %n check-ins: {named}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Lessons and things tried</source>
            <translation>Lessons and things tried</translation>
        </message>
        <message>
            <source>Medicines as taken</source>
            <translation>Medicines as taken</translation>
        </message>
        <message>
            <source>Mood</source>
            <translation>Mood</translation>
        </message>
        <message>
            <source>Mood: mean of the day's check-ins.</source>
            <translation>Mood: mean of the day's check-ins.</translation>
        </message>
        <message>
            <source>My GP</source>
            <translation>My GP</translation>
        </message>
        <message>
            <source>My coach</source>
            <translation>My coach</translation>
        </message>
        <message>
            <source>My goals</source>
            <translation>My goals</translation>
        </message>
        <message>
            <source>My goals, one by one</source>
            <translation>My goals, one by one</translation>
        </message>
        <message>
            <source>My story</source>
            <translation>My story</translation>
        </message>
        <message>
            <source>Next call on {day}.</source>
            <translation>Next call on {day}.</translation>
        </message>
        <message>
            <source>None of those the diary asks about.</source>
            <translation>None of those the diary asks about.</translation>
        </message>
        <message>
            <source>Not named</source>
            <translation>Not named</translation>
        </message>
        <message>
            <source>Not said yet</source>
            <translation>Not said yet</translation>
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
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>On the body map</source>
            <translation>On the body map</translation>
        </message>
        <message>
            <source>On the body map, then and now</source>
            <translation>On the body map, then and now</translation>
        </message>
        <message>
            <source>Only my goals</source>
            <translation>Only my goals</translation>
        </message>
        <message>
            <source>Other conditions</source>
            <translation>Other conditions</translation>
        </message>
        <message numerus="yes">
            <source>Pacing, {what}: {minutes} min each time, %n day(s) a week.</source>
            <translation>
                <numerusform>Pacing, {what}: {minutes} min each time, %n day a week.</numerusform>
                <numerusform>Pacing, {what}: {minutes} min each time, %n days a week.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pacing, {what}: {minutes} min each time.</source>
            <translation>Pacing, {what}: {minutes} min each time.</translation>
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
            <source>Physiotherapist</source>
            <translation>Physiotherapist</translation>
        </message>
        <message>
            <source>Read: {named}.</source>
            <translation>Read: {named}.</translation>
        </message>
        <message>
            <source>Shaded: flare-up.</source>
            <translation>Shaded: flare-up.</translation>
        </message>
        <message>
            <source>Sleep</source>
            <translation>Sleep</translation>
        </message>
        <message>
            <source>Small steps, pacing, what I expected and what happened.</source>
            <translation>Small steps, pacing, what I expected and what happened.</translation>
        </message>
        <message numerus="yes">
            <source>Squares: sleep on %n day(s). From {low} to {high}, {middle} in the middle night.</source>
            <translation>
                <numerusform>Squares: sleep on %n day. From {low} to {high}, {middle} in the middle night.</numerusform>
                <numerusform>Squares: sleep on %n days. From {low} to {high}, {middle} in the middle night.</numerusform>
            </translation>
        </message>
        <message>
            <source>Still going</source>
            <translation>Still going</translation>
        </message>
        <message>
            <source>Summary for my GP</source>
            <translation>Summary for my GP</translation>
        </message>
        <message>
            <source>Summary for my coaching call</source>
            <translation>Summary for my coaching call</translation>
        </message>
        <message>
            <source>Summary for my physiotherapist</source>
            <translation>Summary for my physiotherapist</translation>
        </message>
        <message>
            <source>Summary, {period}</source>
            <translation>Summary, {period}</translation>
        </message>
        <message>
            <source>The names of lessons and how things to try went. None of your answers.</source>
            <translation>The names of lessons and how things to try went. None of your answers.</translation>
        </message>
        <message>
            <source>There is more on the page itself.</source>
            <translation>There is more on the page itself.</translation>
        </message>
        <message>
            <source>Triangles: the worst of each day, at most {worst}.</source>
            <translation>Triangles: the worst of each day, at most {worst}.</translation>
        </message>
        <message>
            <source>Tried: {named}.</source>
            <translation>Tried: {named}.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>What I believe about my pain</source>
            <translation>What I believe about my pain</translation>
        </message>
        <message>
            <source>What I did</source>
            <translation>What I did</translation>
        </message>
        <message numerus="yes">
            <source>What I did, on %n day(s): {named}.</source>
            <translation>
                <numerusform>What I did, on %n day: {named}.</numerusform>
                <numerusform>What I did, on %n days: {named}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What I expected of %n thing(s): harder than expected {harder}, as expected {same}, easier {easier}.</source>
            <translation>
                <numerusform>What I expected of %n thing: harder than expected {harder}, as expected {same}, easier {easier}.</numerusform>
                <numerusform>What I expected of %n things: harder than expected {harder}, as expected {same}, easier {easier}.</numerusform>
            </translation>
        </message>
        <message>
            <source>What I practised</source>
            <translation>What I practised</translation>
        </message>
        <message>
            <source>What I tried</source>
            <translation>What I tried</translation>
        </message>
        <message>
            <source>What I want to talk about</source>
            <translation>What I want to talk about</translation>
        </message>
        <message>
            <source>What changed:</source>
            <translation>What changed:</translation>
        </message>
        <message>
            <source>What else I follow</source>
            <translation>What else I follow</translation>
        </message>
        <message>
            <source>What helped</source>
            <translation>What helped</translation>
        </message>
        <message>
            <source>What matters to me, and my goals</source>
            <translation>What matters to me, and my goals</translation>
        </message>
        <message>
            <source>What may have set it off</source>
            <translation>What may have set it off</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>What went well</translation>
        </message>
        <message>
            <source>Where it was</source>
            <translation>Where it was</translation>
        </message>
        <message numerus="yes">
            <source>With or by someone else: %n entry(ies).</source>
            <translation>
                <numerusform>With or by someone else: %n entry.</numerusform>
                <numerusform>With or by someone else: %n entries.</numerusform>
            </translation>
        </message>
        <message>
            <source>With what I need from the call.</source>
            <translation>With what I need from the call.</translation>
        </message>
        <message>
            <source>With why, and what came of it.</source>
            <translation>With why, and what came of it.</translation>
        </message>
        <message>
            <source>Written by {name}. Nobody monitors it; not for emergencies.</source>
            <translation>Written by {name}. Nobody monitors it; not for emergencies.</translation>
        </message>
        <message>
            <source>a bit less than I hoped for</source>
            <translation>a bit less than I hoped for</translation>
        </message>
        <message>
            <source>a bit more than I hoped for</source>
            <translation>a bit more than I hoped for</translation>
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
        <message numerus="yes">
            <source>and %n more, further on</source>
            <translation>
                <numerusform>and %n more, further on</numerusform>
                <numerusform>and %n more, further on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>done on %n day(s)</source>
            <translation>
                <numerusform>done on %n day</numerusform>
                <numerusform>done on %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>hours a night</source>
            <translation>hours a night</translation>
        </message>
        <message numerus="yes">
            <source>kept for later on %n day(s)</source>
            <translation>
                <numerusform>kept for later on %n day</numerusform>
                <numerusform>kept for later on %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>middle of %n day(s)</source>
            <translation>
                <numerusform>middle of %n day</numerusform>
                <numerusform>middle of %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>middle {middle}, {low} to {high} (%n day(s))</source>
            <translation>
                <numerusform>middle {middle}, {low} to {high} (%n day)</numerusform>
                <numerusform>middle {middle}, {low} to {high} (%n days)</numerusform>
            </translation>
        </message>
        <message>
            <source>minutes a day</source>
            <translation>minutes a day</translation>
        </message>
        <message>
            <source>much less than I hoped for</source>
            <translation>much less than I hoped for</translation>
        </message>
        <message>
            <source>much more than I hoped for</source>
            <translation>much more than I hoped for</translation>
        </message>
        <message numerus="yes">
            <source>not for me on %n day(s)</source>
            <translation>
                <numerusform>not for me on %n day</numerusform>
                <numerusform>not for me on %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>partly on %n day(s)</source>
            <translation>
                <numerusform>partly on %n day</numerusform>
                <numerusform>partly on %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>reached</source>
            <translation>reached</translation>
        </message>
        <message>
            <source>what I hoped for</source>
            <translation>what I hoped for</translation>
        </message>
        <message>
            <source>worst {worst}</source>
            <translation>worst {worst}</translation>
        </message>
        <message>
            <source>written later</source>
            <translation>written later</translation>
        </message>
        <message numerus="yes">
            <source>yes on {yes} of %n day(s)</source>
            <translation>
                <numerusform>yes on {yes} of %n day</numerusform>
                <numerusform>yes on {yes} of %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>{areas} of the {of} body areas.</source>
            <translation>{areas} of the {of} body areas.</translation>
        </message>
        <message>
            <source>{day}, {kind}</source>
            <translation>{day}, {kind}</translation>
        </message>
        <message>
            <source>{goal}: {stands}.</source>
            <translation>{goal}: {stands}.</translation>
        </message>
        <message>
            <source>{label} ({times})</source>
            <translation>{label} ({times})</translation>
        </message>
        <message>
            <source>{label} {middle}</source>
            <translation>{label} {middle}</translation>
        </message>
        <message>
            <source>{label} {middle} ({low} to {high})</source>
            <translation>{label} {middle} ({low} to {high})</translation>
        </message>
        <message>
            <source>{label} {value}</source>
            <translation>{label} {value}</translation>
        </message>
        <message>
            <source>{label}: {said}.</source>
            <translation>{label}: {said}.</translation>
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message>
            <source>{length}, worst {worst}.</source>
            <translation>{length}, worst {worst}.</translation>
        </message>
        <message>
            <source>{length}.</source>
            <translation>{length}.</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} to {high}</translation>
        </message>
        <message numerus="yes">
            <source>{middle} (%n day(s))</source>
            <translation>
                <numerusform>{middle} (%n day)</numerusform>
                <numerusform>{middle} (%n days)</numerusform>
            </translation>
        </message>
        <message>
            <source>{minutes} min each time</source>
            <translation>{minutes} min each time</translation>
        </message>
        <message numerus="yes">
            <source>{minutes} min each time, %n day(s) a week</source>
            <translation>
                <numerusform>{minutes} min each time, %n day a week</numerusform>
                <numerusform>{minutes} min each time, %n days a week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{named} (%n day(s))</source>
            <translation>
                <numerusform>{named} (%n day)</numerusform>
                <numerusform>{named} (%n days)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{named}; 0 to 10, middle of %n day(s).</source>
            <translation>
                <numerusform>{named}; 0 to 10, middle of %n day.</numerusform>
                <numerusform>{named}; 0 to 10, middle of %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{named}; my guesses in %n check-in(s).</source>
            <translation>
                <numerusform>{named}; my guesses in %n check-in.</numerusform>
                <numerusform>{named}; my guesses in %n check-ins.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} (%n time(s))</source>
            <translation>
                <numerusform>{name} (%n time)</numerusform>
                <numerusform>{name} (%n times)</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}, {period}</source>
            <translation>{name}, {period}</translation>
        </message>
        <message numerus="yes">
            <source>{number} flare-ups, on %n day(s).</source>
            <translation>
                <numerusform>{number} flare-ups, on %n day.</numerusform>
                <numerusform>{number} flare-ups, on %n days.</numerusform>
            </translation>
        </message>
        <message>
            <source>{number}, next on {day}.</source>
            <translation>{number}, next on {day}.</translation>
        </message>
        <message>
            <source>{region} {times}</source>
            <translation>{region} {times}</translation>
        </message>
        <message>
            <source>{step}: {tried}.</source>
            <translation>{step}: {tried}.</translation>
        </message>
        <message>
            <source>{thing} ({said})</source>
            <translation>{thing} ({said})</translation>
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
            <source>{title} (begun)</source>
            <translation>{title} (begun)</translation>
        </message>
        <message numerus="yes">
            <source>{title} (on %n day(s))</source>
            <translation>
                <numerusform>{title} (on %n day)</numerusform>
                <numerusform>{title} (on %n days)</numerusform>
            </translation>
        </message>
        <message>
            <source>{title} ({counts})</source>
            <translation>{title} ({counts})</translation>
        </message>
        <message>
            <source>{title} ({counts}; {time})</source>
            <translation>{title} ({counts}; {time})</translation>
        </message>
        <message numerus="yes">
            <source>{went} (did it on %n day(s))</source>
            <translation>
                <numerusform>{went} (did it on %n day)</numerusform>
                <numerusform>{went} (did it on %n days)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{went} (did it on {did}, partly on %n day(s))</source>
            <translation>
                <numerusform>{went} (did it on {did}, partly on %n day)</numerusform>
                <numerusform>{went} (did it on {did}, partly on %n days)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{went} (partly on %n day(s))</source>
            <translation>
                <numerusform>{went} (partly on %n day)</numerusform>
                <numerusform>{went} (partly on %n days)</numerusform>
            </translation>
        </message>
        <message>
            <source>{what} (my coach)</source>
            <translation>{what} (my coach)</translation>
        </message>
        <message>
            <source>{what}, {often}</source>
            <translation>{what}, {often}</translation>
        </message>
        <message>
            <source>{what}: {how}.</source>
            <translation>{what}: {how}.</translation>
        </message>
        <message>
            <source>‹U+…› stands for a letter that this file cannot draw.</source>
            <translation>‹U+…› stands for a letter that this file cannot draw.</translation>
        </message>
    </context>
    <context>
        <name>TakeAway</name>
        <message>
            <source>Copy as text</source>
            <translation>Copy as text</translation>
        </message>
        <message>
            <source>Save as a page (PDF)</source>
            <translation>Save as a page (PDF)</translation>
        </message>
    </context>
    <context>
        <name>TakenAlong</name>
        <message>
            <source>A sentence for harder days</source>
            <translation>A sentence for harder days</translation>
        </message>
        <message>
            <source>What I see differently now, if anything</source>
            <translation>What I see differently now, if anything</translation>
        </message>
        <message>
            <source>What I want to keep doing</source>
            <translation>What I want to keep doing</translation>
        </message>
        <message>
            <source>Who goes along with me</source>
            <translation>Who goes along with me</translation>
        </message>
    </context>
    <context>
        <name>TakingAlong</name>
        <message>
            <source>A person, a group, a neighbour’s dog.</source>
            <translation>A person, a group, a neighbour’s dog.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Choose among my answers</source>
            <translation>Choose among my answers</translation>
        </message>
        <message>
            <source>Four short pieces, for yourself. Any of them can stay empty.</source>
            <translation>Four short pieces, for yourself. Any of them can stay empty.</translation>
        </message>
        <message>
            <source>From my answers</source>
            <translation>From my answers</translation>
        </message>
        <message>
            <source>In your own words. It goes into no summary.</source>
            <translation>In your own words. It goes into no summary.</translation>
        </message>
        <message>
            <source>It may also be that nothing has changed. That counts as well.</source>
            <translation>It may also be that nothing has changed. That counts as well.</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Leave it out</translation>
        </message>
        <message>
            <source>Once something stands above, it can be copied or printed.</source>
            <translation>Once something stands above, it can be copied or printed.</translation>
        </message>
        <message>
            <source>The smaller it is, the longer it may stay.</source>
            <translation>The smaller it is, the longer it may stay.</translation>
        </message>
        <message>
            <source>Tick “I take this with me” at an answer, in a lesson or under My answers, and it stands here.</source>
            <translation>Tick “I take this with me” at an answer, in a lesson or under My answers, and it stands here.</translation>
        </message>
        <message>
            <source>What I keep of all this</source>
            <translation>What I keep of all this</translation>
        </message>
        <message>
            <source>Words you would like to hear then, from yourself.</source>
            <translation>Words you would like to hear then, from yourself.</translation>
        </message>
    </context>
    <context>
        <name>Talking</name>
        <message>
            <source>A card for each week, to bring to a group, your family or a call.</source>
            <translation>A card for each week, to bring to a group, your family or a call.</translation>
        </message>
        <message>
            <source>All cards</source>
            <translation>All cards</translation>
        </message>
        <message>
            <source>Bring a card to a group, a Pain Café, your family or a call. Nobody has to say anything.</source>
            <translation>Bring a card to a group, a Pain Café, your family or a call. Nobody has to say anything.</translation>
        </message>
        <message>
            <source>To begin</source>
            <translation>To begin</translation>
        </message>
        <message>
            <source>To close</source>
            <translation>To close</translation>
        </message>
        <message>
            <source>To talk about</source>
            <translation>To talk about</translation>
        </message>
        <message>
            <source>Week {week}: {title}</source>
            <translation>Week {week}: {title}</translation>
        </message>
    </context>
    <context>
        <name>ThinLine</name>
        <message>
            <source>How far it is</source>
            <translation>How far it is</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>ThingToTry</name>
        <message>
            <source>Lesson</source>
            <translation>Lesson</translation>
        </message>
        <message>
            <source>Thing</source>
            <translation>Thing</translation>
        </message>
        <message>
            <source>What I want to try</source>
            <translation>What I want to try</translation>
        </message>
    </context>
    <context>
        <name>ThingTried</name>
        <message>
            <source>How it was</source>
            <translation>How it was</translation>
        </message>
        <message>
            <source>I did it</source>
            <translation>I did it</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Not for me</source>
            <translation>Not for me</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Partly</translation>
        </message>
        <message>
            <source>Thing</source>
            <translation>Thing</translation>
        </message>
    </context>
    <context>
        <name>Things</name>
        <message>
            <source>It comes back in three days.</source>
            <translation>It comes back in three days.</translation>
        </message>
        <message>
            <source>Read the lesson again</source>
            <translation>Read the lesson again</translation>
        </message>
        <message>
            <source>Things to try</source>
            <translation>Things to try</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>What it is</translation>
        </message>
    </context>
    <context>
        <name>ThoughtRecord</name>
        <message>
            <source>Another way to see it</source>
            <translation>Another way to see it</translation>
        </message>
        <message>
            <source>How strong it was, 0 to 100</source>
            <translation>How strong it was, 0 to 100</translation>
        </message>
        <message>
            <source>How strong the feeling is now, 0 to 100</source>
            <translation>How strong the feeling is now, 0 to 100</translation>
        </message>
        <message>
            <source>What I felt</source>
            <translation>What I felt</translation>
        </message>
        <message>
            <source>What does not fit with it</source>
            <translation>What does not fit with it</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>What speaks for it</translation>
        </message>
        <message>
            <source>What went through my mind</source>
            <translation>What went through my mind</translation>
        </message>
    </context>
    <context>
        <name>Thoughts</name>
        <message>
            <source>A thought</source>
            <translation>A thought</translation>
        </message>
        <message>
            <source>A thought that is true needn't be talked away.</source>
            <translation>A thought that is true needn't be talked away.</translation>
        </message>
        <message>
            <source>All questions at once</source>
            <translation>All questions at once</translation>
        </message>
        <message>
            <source>Anything that goes less well with it, however small. What would you say to a friend who thought it?</source>
            <translation>Anything that goes less well with it, however small. What would you say to a friend who thought it?</translation>
        </message>
        <message>
            <source>Just as it came. It doesn't have to be fair, or make sense.</source>
            <translation>Just as it came. It doesn't have to be fair, or make sense.</translation>
        </message>
        <message>
            <source>Last written on {day}.</source>
            <translation>Last written on {day}.</translation>
        </message>
        <message>
            <source>Look at a thought</source>
            <translation>Look at a thought</translation>
        </message>
        <message>
            <source>Look at a thought from more than one side.</source>
            <translation>Look at a thought from more than one side.</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Next question</translation>
        </message>
        <message>
            <source>Not a rosy one. One that is at least as true, and kinder. If none comes, that is fine too.</source>
            <translation>Not a rosy one. One that is at least as true, and kinder. If none comes, that is fine too.</translation>
        </message>
        <message>
            <source>One moment, in a few words: where, when, with whom.</source>
            <translation>One moment, in a few words: where, when, with whom.</translation>
        </message>
        <message>
            <source>One question at a time</source>
            <translation>One question at a time</translation>
        </message>
        <message>
            <source>Question {place} of {pieces}</source>
            <translation>Question {place} of {pieces}</translation>
        </message>
        <message>
            <source>Read or change it</source>
            <translation>Read or change it</translation>
        </message>
        <message>
            <source>Sad, angry, afraid, ashamed: any word will do.</source>
            <translation>Sad, angry, afraid, ashamed: any word will do.</translation>
        </message>
        <message>
            <source>Show earlier ones</source>
            <translation>Show earlier ones</translation>
        </message>
        <message>
            <source>Take one thought that keeps coming back, a small one to begin with. Six questions look at it from more than one side. Leave open what doesn't fit, and stop whenever you like: what you wrote stays.</source>
            <translation>Take one thought that keeps coming back, a small one to begin with. Six questions look at it from more than one side. Leave open what doesn't fit, and stop whenever you like: what you wrote stays.</translation>
        </message>
        <message>
            <source>What makes it look true? Some thoughts are true, and hard.</source>
            <translation>What makes it look true? Some thoughts are true, and hard.</translation>
        </message>
        <message>
            <source>Written before</source>
            <translation>Written before</translation>
        </message>
        <message>
            <source>{before}, afterwards {after}</source>
            <translation>{before}, afterwards {after}</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>A flare-up</source>
            <translation>A flare-up</translation>
        </message>
        <message>
            <source>A flare-up has begun</source>
            <translation>A flare-up has begun</translation>
        </message>
        <message>
            <source>Add a medicine</source>
            <translation>Add a medicine</translation>
        </message>
        <message>
            <source>Add a visit or a call</source>
            <translation>Add a visit or a call</translation>
        </message>
        <message>
            <source>Add something you did</source>
            <translation>Add something you did</translation>
        </message>
        <message>
            <source>All right. Nothing more is asked today.</source>
            <translation>All right. Nothing more is asked today.</translation>
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
            <source>Health contacts</source>
            <translation>Health contacts</translation>
        </message>
        <message>
            <source>Hello</source>
            <translation>Hello</translation>
        </message>
        <message>
            <source>It eased yesterday</source>
            <translation>It eased yesterday</translation>
        </message>
        <message>
            <source>It goes on</source>
            <translation>It goes on</translation>
        </message>
        <message>
            <source>It has eased</source>
            <translation>It has eased</translation>
        </message>
        <message>
            <source>It has eased. It was there from {first} to {last}.</source>
            <translation>It has eased. It was there from {first} to {last}.</translation>
        </message>
        <message>
            <source>It has eased. It was there on {day}.</source>
            <translation>It has eased. It was there on {day}.</translation>
        </message>
        <message>
            <source>It is easing</source>
            <translation>It is easing</translation>
        </message>
        <message>
            <source>Look back on the day</source>
            <translation>Look back on the day</translation>
        </message>
        <message>
            <source>Looking back on today</source>
            <translation>Looking back on today</translation>
        </message>
        <message>
            <source>Medicines you took</source>
            <translation>Medicines you took</translation>
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
            <source>Read back what went well</source>
            <translation>Read back what went well</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
        <message>
            <source>Saved at {time}</source>
            <translation>Saved at {time}</translation>
        </message>
        <message numerus="yes">
            <source>Shaded: %n day(s) of a flare-up.</source>
            <translation>
                <numerusform>Shaded: %n day of a flare-up.</numerusform>
                <numerusform>Shaded: %n days of a flare-up.</numerusform>
            </translation>
        </message>
        <message>
            <source>Since today.</source>
            <translation>Since today.</translation>
        </message>
        <message>
            <source>Since {day}. Still going?</source>
            <translation>Since {day}. Still going?</translation>
        </message>
        <message>
            <source>The flare-up is written down. Control Z undoes.</source>
            <translation>The flare-up is written down. Control Z undoes.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>What helped?</source>
            <translation>What helped?</translation>
        </message>
        <message>
            <source>What you did</source>
            <translation>What you did</translation>
        </message>
        <message>
            <source>Worst: {pain} of 10</source>
            <translation>Worst: {pain} of 10</translation>
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
        <name>Tools</name>
        <message>
            <source>Good to know</source>
            <translation>Good to know</translation>
        </message>
        <message>
            <source>One small step</source>
            <translation>One small step</translation>
        </message>
        <message>
            <source>Put it on Today</source>
            <translation>Put it on Today</translation>
        </message>
        <message>
            <source>The lesson about it</source>
            <translation>The lesson about it</translation>
        </message>
    </context>
    <context>
        <name>TrackerForm</name>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>It is saved once it has a name.</source>
            <translation>It is saved once it has a name.</translation>
        </message>
        <message>
            <source>What you wrote before keeps the unit it was written in.</source>
            <translation>What you wrote before keeps the unit it was written in.</translation>
        </message>
    </context>
    <context>
        <name>TrackerRow</name>
        <message>
            <source>Bring back</source>
            <translation>Bring back</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Put away</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
    </context>
    <context>
        <name>Trackers</name>
        <message>
            <source>A length of time</source>
            <translation>A length of time</translation>
        </message>
        <message>
            <source>A number</source>
            <translation>A number</translation>
        </message>
        <message>
            <source>A score from 0 to 10</source>
            <translation>A score from 0 to 10</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>As bad as you can imagine</source>
            <translation>As bad as you can imagine</translation>
        </message>
        <message>
            <source>As foggy as can be</source>
            <translation>As foggy as can be</translation>
        </message>
        <message>
            <source>As much as can be</source>
            <translation>As much as can be</translation>
        </message>
        <message>
            <source>As stiff as can be</source>
            <translation>As stiff as can be</translation>
        </message>
        <message>
            <source>As tired as can be</source>
            <translation>As tired as can be</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>As usual</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Choice</translation>
        </message>
        <message>
            <source>Choose what you follow</source>
            <translation>Choose what you follow</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Different from usual</source>
            <translation>Different from usual</translation>
        </message>
        <message>
            <source>Early</source>
            <translation>Early</translation>
        </message>
        <message>
            <source>Fatigue</source>
            <translation>Fatigue</translation>
        </message>
        <message>
            <source>Foggy head</source>
            <translation>Foggy head</translation>
        </message>
        <message>
            <source>Food and drink</source>
            <translation>Food and drink</translation>
        </message>
        <message>
            <source>Headache</source>
            <translation>Headache</translation>
        </message>
        <message>
            <source>Heavy</source>
            <translation>Heavy</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>Less than usual</source>
            <translation>Less than usual</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>More than usual</source>
            <translation>More than usual</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Night</translation>
        </message>
        <message>
            <source>No bleeding</source>
            <translation>No bleeding</translation>
        </message>
        <message>
            <source>No headache</source>
            <translation>No headache</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Not at all</translation>
        </message>
        <message>
            <source>Not stiff at all</source>
            <translation>Not stiff at all</translation>
        </message>
        <message>
            <source>Not tired at all</source>
            <translation>Not tired at all</translation>
        </message>
        <message>
            <source>Not working</source>
            <translation>Not working</translation>
        </message>
        <message>
            <source>One of a few words</source>
            <translation>One of a few words</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Put away</translation>
        </message>
        <message>
            <source>Ready made</source>
            <translation>Ready made</translation>
        </message>
        <message>
            <source>Spotting</source>
            <translation>Spotting</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steps</translation>
        </message>
        <message>
            <source>Stiffness</source>
            <translation>Stiffness</translation>
        </message>
        <message>
            <source>Time with others</source>
            <translation>Time with others</translation>
        </message>
        <message>
            <source>Tracker</source>
            <translation>Tracker</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Unit, if it has one</source>
            <translation>Unit, if it has one</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>What else you follow</source>
            <translation>What else you follow</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>What it holds</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>What it is called</translation>
        </message>
        <message>
            <source>Words to choose from</source>
            <translation>Words to choose from</translation>
        </message>
        <message>
            <source>Work shift</source>
            <translation>Work shift</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Yes or no</translation>
        </message>
        <message>
            <source>kg</source>
            <translation>kg</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>steps</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Skip</translation>
        </message>
    </context>
    <context>
        <name>Travelling</name>
        <message>
            <source>Look at help lines</source>
            <translation>Look at help lines</translation>
        </message>
        <message>
            <source>This computer is in another time zone now. New days go by the time here. Help lines: {country}.</source>
            <translation>This computer is in another time zone now. New days go by the time here. Help lines: {country}.</translation>
        </message>
    </context>
    <context>
        <name>Tried</name>
        <message>
            <source>I did it</source>
            <translation>I did it</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Not today</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Partly</translation>
        </message>
    </context>
    <context>
        <name>Triggers</name>
        <message>
            <source>A bad night</source>
            <translation>A bad night</translation>
        </message>
        <message>
            <source>A journey</source>
            <translation>A journey</translation>
        </message>
        <message>
            <source>Being ill</source>
            <translation>Being ill</translation>
        </message>
        <message>
            <source>Cold or draught</source>
            <translation>Cold or draught</translation>
        </message>
        <message>
            <source>I can't tell</source>
            <translation>I can't tell</translation>
        </message>
        <message>
            <source>Lifting or carrying</source>
            <translation>Lifting or carrying</translation>
        </message>
        <message>
            <source>More than suited me</source>
            <translation>More than suited me</translation>
        </message>
        <message>
            <source>Moving less than usual</source>
            <translation>Moving less than usual</translation>
        </message>
        <message>
            <source>My period</source>
            <translation>My period</translation>
        </message>
        <message>
            <source>Sitting long</source>
            <translation>Sitting long</translation>
        </message>
        <message>
            <source>Something I ate or drank</source>
            <translation>Something I ate or drank</translation>
        </message>
        <message>
            <source>Standing long</source>
            <translation>Standing long</translation>
        </message>
        <message>
            <source>Stress</source>
            <translation>Stress</translation>
        </message>
        <message>
            <source>Strong feelings</source>
            <translation>Strong feelings</translation>
        </message>
        <message>
            <source>The same position</source>
            <translation>The same position</translation>
        </message>
        <message>
            <source>The weather</source>
            <translation>The weather</translation>
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
            <source>The computer's password store may have been emptied, or somebody else is signed in. Sign in the way you did when you last wrote, then try again.</source>
            <translation>The computer's password store may have been emptied, or somebody else is signed in. Sign in the way you did when you last wrote, then try again.</translation>
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
        <name>UpOrDown</name>
        <message>
            <source>Turns it down</source>
            <translation>Turns it down</translation>
        </message>
        <message>
            <source>Turns it up</source>
            <translation>Turns it up</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>What it is</translation>
        </message>
        <message>
            <source>Where it belongs</source>
            <translation>Where it belongs</translation>
        </message>
        <message>
            <source>Which way</source>
            <translation>Which way</translation>
        </message>
    </context>
    <context>
        <name>UpsAndDowns</name>
        <message>
            <source>A quiet room</source>
            <translation>A quiet room</translation>
        </message>
        <message>
            <source>A short night</source>
            <translation>A short night</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Added</translation>
        </message>
        <message>
            <source>Another position</source>
            <translation>Another position</translation>
        </message>
        <message>
            <source>Cold or damp</source>
            <translation>Cold or damp</translation>
        </message>
        <message>
            <source>Could it be made a bit less, now and then? Some of it nobody can.</source>
            <translation>Could it be made a bit less, now and then? Some of it nobody can.</translation>
        </message>
        <message>
            <source>Could there be a bit more of it?</source>
            <translation>Could there be a bit more of it?</translation>
        </message>
        <message>
            <source>Hurry</source>
            <translation>Hurry</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
        <message>
            <source>It stands under “Turns it down” now.</source>
            <translation>It stands under “Turns it down” now.</translation>
        </message>
        <message>
            <source>It stands under “Turns it up” now.</source>
            <translation>It stands under “Turns it up” now.</translation>
        </message>
        <message>
            <source>Knowing what I can do next</source>
            <translation>Knowing what I can do next</translation>
        </message>
        <message>
            <source>Move it to “Turns it down”</source>
            <translation>Move it to “Turns it down”</translation>
        </message>
        <message>
            <source>Move it to “Turns it up”</source>
            <translation>Move it to “Turns it up”</translation>
        </message>
        <message>
            <source>Much more in a day than usual</source>
            <translation>Much more in a day than usual</translation>
        </message>
        <message>
            <source>Music</source>
            <translation>Music</translation>
        </message>
        <message>
            <source>Not being believed</source>
            <translation>Not being believed</translation>
        </message>
        <message>
            <source>Sitting or standing for long</source>
            <translation>Sitting or standing for long</translation>
        </message>
        <message>
            <source>Someone who gets it</source>
            <translation>Someone who gets it</translation>
        </message>
        <message>
            <source>Something</source>
            <translation>Something</translation>
        </message>
        <message>
            <source>Something that turns it down</source>
            <translation>Something that turns it down</translation>
        </message>
        <message>
            <source>Something that turns it up</source>
            <translation>Something that turns it up</translation>
        </message>
        <message>
            <source>Turns it down: {things}</source>
            <translation>Turns it down: {things}</translation>
        </message>
        <message>
            <source>Warmth</source>
            <translation>Warmth</translation>
        </message>
        <message>
            <source>What you have noticed so far.</source>
            <translation>What you have noticed so far.</translation>
        </message>
        <message>
            <source>Your own guess at what makes it louder and softer.</source>
            <translation>Your own guess at what makes it louder and softer.</translation>
        </message>
        <message>
            <source>Your own guess, to be changed whenever you like. It is no one's fault.</source>
            <translation>Your own guess, to be changed whenever you like. It is no one's fault.</translation>
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
        <name>WeekCard</name>
        <message>
            <source>The week after</source>
            <translation>The week after</translation>
        </message>
        <message>
            <source>The week before</source>
            <translation>The week before</translation>
        </message>
    </context>
    <context>
        <name>WeekList</name>
        <message>
            <source>Next week</source>
            <translation>Next week</translation>
        </message>
        <message>
            <source>Previous week</source>
            <translation>Previous week</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
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
        <name>Went</name>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>No longer</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Partly</translation>
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
        <name>WentWellPage</name>
        <message>
            <source>A goal reached: {goal}</source>
            <translation>A goal reached: {goal}</translation>
        </message>
        <message>
            <source>Here stands what you note as gone well, on Today or on this page. One line is plenty.</source>
            <translation>Here stands what you note as gone well, on Today or on this page. One line is plenty.</translation>
        </message>
        <message>
            <source>Show earlier months</source>
            <translation>Show earlier months</translation>
        </message>
        <message>
            <source>To read back on a hard day. You wrote each of them yourself.</source>
            <translation>To read back on a hard day. You wrote each of them yourself.</translation>
        </message>
        <message>
            <source>What you note as gone well is kept here, to read on a bad day.</source>
            <translation>What you note as gone well is kept here, to read on a bad day.</translation>
        </message>
        <message>
            <source>Write down something that went well today</source>
            <translation>Write down something that went well today</translation>
        </message>
        <message>
            <source>{day}: {text}</source>
            <translation>{day}: {text}</translation>
        </message>
    </context>
    <context>
        <name>WhatMatters</name>
        <message>
            <source>Far away</source>
            <translation>Far away</translation>
        </message>
        <message>
            <source>First look</source>
            <translation>First look</translation>
        </message>
        <message>
            <source>Fully</source>
            <translation>Fully</translation>
        </message>
        <message>
            <source>How close is my life to that now?</source>
            <translation>How close is my life to that now?</translation>
        </message>
        <message>
            <source>How willing am I to make room for that?</source>
            <translation>How willing am I to make room for that?</translation>
        </message>
        <message>
            <source>Just as I want it</source>
            <translation>Just as I want it</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Not at all</translation>
        </message>
        <message>
            <source>One tiny thing I could do</source>
            <translation>One tiny thing I could do</translation>
        </message>
        <message>
            <source>Part of my life</source>
            <translation>Part of my life</translation>
        </message>
        <message>
            <source>What matters to me here</source>
            <translation>What matters to me here</translation>
        </message>
        <message>
            <source>What may get in the way</source>
            <translation>What may get in the way</translation>
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
    <context>
        <name>Worries</name>
        <message>
            <source>A place and a time for worries, so that they can wait.</source>
            <translation>A place and a time for worries, so that they can wait.</translation>
        </message>
        <message>
            <source>A quarter of an hour is plenty.</source>
            <translation>A quarter of an hour is plenty.</translation>
        </message>
        <message>
            <source>A worry, in a few words</source>
            <translation>A worry, in a few words</translation>
        </message>
        <message>
            <source>Choose a quarter of an hour in the day, about the same time each day, and not in bed. A worry that comes before it can wait until then.</source>
            <translation>Choose a quarter of an hour in the day, about the same time each day, and not in bed. A worry that comes before it can wait until then.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>If you can't tell, go on: it stays here.</source>
            <translation>If you can't tell, go on: it stays here.</translation>
        </message>
        <message>
            <source>It is put down.</source>
            <translation>It is put down.</translation>
        </message>
        <message>
            <source>It is your time for them now.</source>
            <translation>It is your time for them now.</translation>
        </message>
        <message>
            <source>It isn't for everyone. If it makes you worry more, leave it.</source>
            <translation>It isn't for everyone. If it makes you worry more, leave it.</translation>
        </message>
        <message>
            <source>Look at them, one by one</source>
            <translation>Look at them, one by one</translation>
        </message>
        <message>
            <source>Looked at before</source>
            <translation>Looked at before</translation>
        </message>
        <message>
            <source>Not too close to the night.</source>
            <translation>Not too close to the night.</translation>
        </message>
        <message>
            <source>Now: {afterwards}</source>
            <translation>Now: {afterwards}</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>One by one</translation>
        </message>
        <message>
            <source>Put it down</source>
            <translation>Put it down</translation>
        </message>
        <message>
            <source>Put it down here in a few words. Then it can wait.</source>
            <translation>Put it down here in a few words. Then it can wait.</translation>
        </message>
        <message>
            <source>Set my time</source>
            <translation>Set my time</translation>
        </message>
        <message>
            <source>Show what waits</source>
            <translation>Show what waits</translation>
        </message>
        <message>
            <source>Some do, while they wait.</source>
            <translation>Some do, while they wait.</translation>
        </message>
        <message>
            <source>Something for your hands: the dishes, the plants, a letter.</source>
            <translation>Something for your hands: the dishes, the plants, a letter.</translation>
        </message>
        <message>
            <source>Something waits here.</source>
            <translation>Something waits here.</translation>
        </message>
        <message>
            <source>Somewhere you can get up from again.</source>
            <translation>Somewhere you can get up from again.</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Stop here</translation>
        </message>
        <message>
            <source>These were all of them.</source>
            <translation>These were all of them.</translation>
        </message>
        <message>
            <source>They wait here until you look at them.</source>
            <translation>They wait here until you look at them.</translation>
        </message>
        <message>
            <source>They wait here until {time}.</source>
            <translation>They wait here until {time}.</translation>
        </message>
        <message>
            <source>What is it now?</source>
            <translation>What is it now?</translation>
        </message>
        <message>
            <source>What is the first small step, and when?</source>
            <translation>What is the first small step, and when?</translation>
        </message>
        <message>
            <source>When a worry comes</source>
            <translation>When a worry comes</translation>
        </message>
        <message>
            <source>You can name it and let it go by, as often as it comes.</source>
            <translation>You can name it and let it go by, as often as it comes.</translation>
        </message>
        <message>
            <source>Your time is at {time}.</source>
            <translation>Your time is at {time}.</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>until {time}</translation>
        </message>
        <message>
            <source>{place} of {worries}</source>
            <translation>{place} of {worries}</translation>
        </message>
    </context>
    <context>
        <name>Worry</name>
        <message>
            <source>Looked at on</source>
            <translation>Looked at on</translation>
        </message>
        <message>
            <source>One small thing I can do</source>
            <translation>One small thing I can do</translation>
        </message>
        <message>
            <source>The worry</source>
            <translation>The worry</translation>
        </message>
        <message>
            <source>What it is now</source>
            <translation>What it is now</translation>
        </message>
    </context>
    <context>
        <name>WorryKinds</name>
        <message>
            <source>It has become smaller by itself</source>
            <translation>It has become smaller by itself</translation>
        </message>
        <message>
            <source>Nothing to do about it now</source>
            <translation>Nothing to do about it now</translation>
        </message>
        <message>
            <source>There is something I can do</source>
            <translation>There is something I can do</translation>
        </message>
    </context>
    <context>
        <name>WorryTime</name>
        <message>
            <source>How long</source>
            <translation>How long</translation>
        </message>
        <message>
            <source>What I do afterwards</source>
            <translation>What I do afterwards</translation>
        </message>
        <message>
            <source>What time</source>
            <translation>What time</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>Add one of your own</source>
            <translation>Add one of your own</translation>
        </message>
        <message>
            <source>Also in your diary</source>
            <translation>Also in your diary</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Health contacts</source>
            <translation>Health contacts</translation>
        </message>
        <message>
            <source>In your own words. PainApp gives no advice on them. Never stop or change a medicine suddenly: ask your GP or pharmacist.</source>
            <translation>In your own words. PainApp gives no advice on them. Never stop or change a medicine suddenly: ask your GP or pharmacist.</translation>
        </message>
        <message>
            <source>It needs words to choose from before it can stand on Today.</source>
            <translation>It needs words to choose from before it can stand on Today.</translation>
        </message>
        <message>
            <source>It stands on Today now.</source>
            <translation>It stands on Today now.</translation>
        </message>
        <message>
            <source>Medicines as you take them</source>
            <translation>Medicines as you take them</translation>
        </message>
        <message>
            <source>On Today, in this order</source>
            <translation>On Today, in this order</translation>
        </message>
        <message>
            <source>Press what you want to follow</source>
            <translation>Press what you want to follow</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Put away</translation>
        </message>
        <message>
            <source>Put away. What you wrote in it stays in your diary.</source>
            <translation>Put away. What you wrote in it stays in your diary.</translation>
        </message>
        <message>
            <source>Removed. What you wrote in it stays in your diary.</source>
            <translation>Removed. What you wrote in it stays in your diary.</translation>
        </message>
        <message>
            <source>Say what else you live with</source>
            <translation>Say what else you live with</translation>
        </message>
        <message>
            <source>Some exercises do not suit everyone. What you say here sets aside those that may not suit you. No one sees it but you: it stays off your summary unless you choose to put it there.</source>
            <translation>Some exercises do not suit everyone. What you say here sets aside those that may not suit you. No one sees it but you: it stays off your summary unless you choose to put it there.</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Something else</translation>
        </message>
        <message>
            <source>Then PainApp will never suggest that you do more over time. A specialist team can help with this.</source>
            <translation>Then PainApp will never suggest that you do more over time. A specialist team can help with this.</translation>
        </message>
        <message>
            <source>Visits, calls and messages about your health: who, why, and what came of it.</source>
            <translation>Visits, calls and messages about your health: who, why, and what came of it.</translation>
        </message>
        <message>
            <source>What else you follow</source>
            <translation>What else you follow</translation>
        </message>
        <message>
            <source>What you choose stands on Today. Fill it in when you like, and leave it when you don't.</source>
            <translation>What you choose stands on Today. Fill it in when you like, and leave it when you don't.</translation>
        </message>
        <message>
            <source>What you wrote in them stays in your diary.</source>
            <translation>What you wrote in them stays in your diary.</translation>
        </message>
        <message>
            <source>You have answered a part of it.</source>
            <translation>You have answered a part of it.</translation>
        </message>
        <message numerus="yes">
            <source>You have named %n condition(s).</source>
            <translation>
                <numerusform>You have named %n condition.</numerusform>
                <numerusform>You have named %n conditions.</numerusform>
            </translation>
        </message>
        <message>
            <source>You have said nothing here yet. That is fine.</source>
            <translation>You have said nothing here yet. That is fine.</translation>
        </message>
        <message>
            <source>You have said: none of these.</source>
            <translation>You have said: none of these.</translation>
        </message>
        <message>
            <source>{held}, in {unit}</source>
            <translation>{held}, in {unit}</translation>
        </message>
    </context>
</TS>
