"""The vault's statements as SQL, written by packaging/written_statements.py; not to be edited."""

from __future__ import annotations

from typing import Any

# fmt: off
# ruff: noqa: ISC004, Q000
WRITTEN: dict[str, tuple[str, tuple[str, ...], dict[str, Any]]] = \
{'all_drafts': ('SELECT draft.place, draft.snapshot FROM draft', (), {}),
 'all_entries:activity': ('SELECT activity.id, activity.day, activity.at_clock, activity.at_zone, '
                          'activity.at_offset, activity.written_at, activity.written_zone, '
                          'activity.written_offset, activity.written_day, activity.version, '
                          'activity.opened_at, activity.saved_at, activity.closed, '
                          'activity.removed_at, activity.what, activity.minutes, activity.effort, '
                          'activity.pain_before, activity.pain_after, activity.planned_minutes, '
                          'activity.place, activity.company, activity.note, activity.writer FROM '
                          'activity WHERE activity.removed_at IS NULL',
                          (),
                          {}),
 'all_entries:check-in': ('SELECT check_in.id, check_in.day, check_in.at_clock, check_in.at_zone, '
                          'check_in.at_offset, check_in.written_at, check_in.written_zone, '
                          'check_in.written_offset, check_in.written_day, check_in.version, '
                          'check_in.opened_at, check_in.saved_at, check_in.closed, '
                          'check_in.removed_at, check_in.pain, check_in.areas, check_in.mood, '
                          'check_in.energy, check_in.stress, check_in.helped, check_in.note, '
                          'check_in.body, check_in.words, check_in.triggers, check_in.writer FROM '
                          'check_in WHERE check_in.removed_at IS NULL',
                          (),
                          {}),
 'all_entries:conditions': ('SELECT conditions.id, conditions.day, conditions.at_clock, '
                            'conditions.at_zone, conditions.at_offset, conditions.written_at, '
                            'conditions.written_zone, conditions.written_offset, '
                            'conditions.written_day, conditions.version, conditions.opened_at, '
                            'conditions.saved_at, conditions.closed, conditions.removed_at, '
                            'conditions.named, conditions.small_efforts, conditions.none_of_these '
                            'FROM conditions WHERE conditions.removed_at IS NULL',
                            (),
                            {}),
 'all_entries:flare-up': ('SELECT flare_up.id, flare_up.day, flare_up.at_clock, flare_up.at_zone, '
                          'flare_up.at_offset, flare_up.written_at, flare_up.written_zone, '
                          'flare_up.written_offset, flare_up.written_day, flare_up.version, '
                          'flare_up.opened_at, flare_up.saved_at, flare_up.closed, '
                          'flare_up.removed_at, flare_up.eased, flare_up.worst, '
                          'flare_up.set_off_by, flare_up.helped, flare_up.note, flare_up.writer '
                          'FROM flare_up WHERE flare_up.removed_at IS NULL',
                          (),
                          {}),
 'all_entries:flare-up-plan': ('SELECT flare_up_plan.id, flare_up_plan.day, '
                               'flare_up_plan.at_clock, flare_up_plan.at_zone, '
                               'flare_up_plan.at_offset, flare_up_plan.written_at, '
                               'flare_up_plan.written_zone, flare_up_plan.written_offset, '
                               'flare_up_plan.written_day, flare_up_plan.version, '
                               'flare_up_plan.opened_at, flare_up_plan.saved_at, '
                               'flare_up_plan.closed, flare_up_plan.removed_at, '
                               'flare_up_plan.early_signs, flare_up_plan.sets_off, '
                               'flare_up_plan.first_hour, flare_up_plan.exercises, '
                               'flare_up_plan.keep_doing, flare_up_plan.people, '
                               'flare_up_plan.seek_help, flare_up_plan.way_back, '
                               'flare_up_plan.message, flare_up_plan.medicines, '
                               'flare_up_plan.medicines_written, flare_up_plan.on_lock_screen FROM '
                               'flare_up_plan WHERE flare_up_plan.removed_at IS NULL',
                               (),
                               {}),
 'all_entries:health-contact': ('SELECT health_contact.id, health_contact.day, '
                                'health_contact.at_clock, health_contact.at_zone, '
                                'health_contact.at_offset, health_contact.written_at, '
                                'health_contact.written_zone, health_contact.written_offset, '
                                'health_contact.written_day, health_contact.version, '
                                'health_contact.opened_at, health_contact.saved_at, '
                                'health_contact.closed, health_contact.removed_at, '
                                'health_contact.who, health_contact.why, health_contact.outcome, '
                                'health_contact.writer FROM health_contact WHERE '
                                'health_contact.removed_at IS NULL',
                                (),
                                {}),
 'all_entries:kind-voice': ('SELECT kind_voice.id, kind_voice.day, kind_voice.at_clock, '
                            'kind_voice.at_zone, kind_voice.at_offset, kind_voice.written_at, '
                            'kind_voice.written_zone, kind_voice.written_offset, '
                            'kind_voice.written_day, kind_voice.version, kind_voice.opened_at, '
                            'kind_voice.saved_at, kind_voice.closed, kind_voice.removed_at, '
                            'kind_voice.name, kind_voice.seconds, kind_voice.sound, '
                            'kind_voice.on_lock_screen FROM kind_voice WHERE kind_voice.removed_at '
                            'IS NULL',
                            (),
                            {}),
 'all_entries:look-back': ('SELECT look_back.id, look_back.day, look_back.at_clock, '
                           'look_back.at_zone, look_back.at_offset, look_back.written_at, '
                           'look_back.written_zone, look_back.written_offset, '
                           'look_back.written_day, look_back.version, look_back.opened_at, '
                           'look_back.saved_at, look_back.closed, look_back.removed_at, '
                           'look_back.worst, look_back.least, look_back.average, '
                           'look_back.enjoyment, look_back.general_activity, look_back.sleep, '
                           'look_back.suited, look_back.different, look_back.note, '
                           'look_back.writer FROM look_back WHERE look_back.removed_at IS NULL',
                           (),
                           {}),
 'all_entries:medicine': ('SELECT medicine.id, medicine.day, medicine.at_clock, medicine.at_zone, '
                          'medicine.at_offset, medicine.written_at, medicine.written_zone, '
                          'medicine.written_offset, medicine.written_day, medicine.version, '
                          'medicine.opened_at, medicine.saved_at, medicine.closed, '
                          'medicine.removed_at, medicine.what, medicine.how_much, medicine.note, '
                          'medicine.writer FROM medicine WHERE medicine.removed_at IS NULL',
                          (),
                          {}),
 'all_entries:pause': ('SELECT pause.id, pause.day, pause.at_clock, pause.at_zone, '
                       'pause.at_offset, pause.written_at, pause.written_zone, '
                       'pause.written_offset, pause.written_day, pause.version, pause.opened_at, '
                       'pause.saved_at, pause.closed, pause.removed_at, pause.until, pause.reason, '
                       'pause.note FROM pause WHERE pause.removed_at IS NULL',
                       (),
                       {}),
 'all_entries:practice': ('SELECT practice.id, practice.day, practice.at_clock, practice.at_zone, '
                          'practice.at_offset, practice.written_at, practice.written_zone, '
                          'practice.written_offset, practice.written_day, practice.version, '
                          'practice.opened_at, practice.saved_at, practice.closed, '
                          'practice.removed_at, practice.exercise, practice.title, '
                          'practice.minutes, practice.tension_before, practice.tension_after, '
                          'practice.pain_before, practice.pain_after, practice.to_the_end, '
                          'practice.in_help, practice.note, practice.writer FROM practice WHERE '
                          'practice.removed_at IS NULL',
                          (),
                          {}),
 'all_entries:sleep': ('SELECT sleep.id, sleep.day, sleep.at_clock, sleep.at_zone, '
                       'sleep.at_offset, sleep.written_at, sleep.written_zone, '
                       'sleep.written_offset, sleep.written_day, sleep.version, sleep.opened_at, '
                       'sleep.saved_at, sleep.closed, sleep.removed_at, sleep.slept_minutes, '
                       'sleep.quality, sleep.into_bed, sleep.tried_to_sleep, '
                       'sleep.falling_asleep_minutes, sleep.awakenings, sleep.awake_minutes, '
                       'sleep.final_waking, sleep.out_of_bed, sleep.note, sleep.naps, '
                       'sleep.nap_minutes, sleep.writer FROM sleep WHERE sleep.removed_at IS NULL',
                       (),
                       {}),
 'all_entries:tracked': ('SELECT tracked.id, tracked.day, tracked.at_clock, tracked.at_zone, '
                         'tracked.at_offset, tracked.written_at, tracked.written_zone, '
                         'tracked.written_offset, tracked.written_day, tracked.version, '
                         'tracked.opened_at, tracked.saved_at, tracked.closed, tracked.removed_at, '
                         'tracked.tracker, tracked.name, tracked.holds, tracked.unit, '
                         'tracked.amount, tracked.chosen, tracked.writer FROM tracked WHERE '
                         'tracked.removed_at IS NULL',
                         (),
                         {}),
 'all_entries:tracker': ('SELECT tracker.id, tracker.day, tracker.at_clock, tracker.at_zone, '
                         'tracker.at_offset, tracker.written_at, tracker.written_zone, '
                         'tracker.written_offset, tracker.written_day, tracker.version, '
                         'tracker.opened_at, tracker.saved_at, tracker.closed, tracker.removed_at, '
                         'tracker.ready, tracker.name, tracker.holds, tracker.unit, '
                         'tracker.choices, tracker.place, tracker.put_away FROM tracker WHERE '
                         'tracker.removed_at IS NULL',
                         (),
                         {}),
 'all_entries:went-well': ('SELECT went_well.id, went_well.day, went_well.at_clock, '
                           'went_well.at_zone, went_well.at_offset, went_well.written_at, '
                           'went_well.written_zone, went_well.written_offset, '
                           'went_well.written_day, went_well.version, went_well.opened_at, '
                           'went_well.saved_at, went_well.closed, went_well.removed_at, '
                           'went_well.text, went_well.writer FROM went_well WHERE '
                           'went_well.removed_at IS NULL',
                           (),
                           {}),
 'all_settings': ('SELECT setting."key", setting.value FROM setting', (), {}),
 'bring_back_entry:activity': ('UPDATE activity SET removed_at=? WHERE activity.id = ?',
                               ('removed_at', 'for_id'),
                               {'removed_at': None}),
 'bring_back_entry:check-in': ('UPDATE check_in SET removed_at=? WHERE check_in.id = ?',
                               ('removed_at', 'for_id'),
                               {'removed_at': None}),
 'bring_back_entry:conditions': ('UPDATE conditions SET removed_at=? WHERE conditions.id = ?',
                                 ('removed_at', 'for_id'),
                                 {'removed_at': None}),
 'bring_back_entry:flare-up': ('UPDATE flare_up SET removed_at=? WHERE flare_up.id = ?',
                               ('removed_at', 'for_id'),
                               {'removed_at': None}),
 'bring_back_entry:flare-up-plan': ('UPDATE flare_up_plan SET removed_at=? WHERE flare_up_plan.id '
                                    '= ?',
                                    ('removed_at', 'for_id'),
                                    {'removed_at': None}),
 'bring_back_entry:health-contact': ('UPDATE health_contact SET removed_at=? WHERE '
                                     'health_contact.id = ?',
                                     ('removed_at', 'for_id'),
                                     {'removed_at': None}),
 'bring_back_entry:kind-voice': ('UPDATE kind_voice SET removed_at=? WHERE kind_voice.id = ?',
                                 ('removed_at', 'for_id'),
                                 {'removed_at': None}),
 'bring_back_entry:look-back': ('UPDATE look_back SET removed_at=? WHERE look_back.id = ?',
                                ('removed_at', 'for_id'),
                                {'removed_at': None}),
 'bring_back_entry:medicine': ('UPDATE medicine SET removed_at=? WHERE medicine.id = ?',
                               ('removed_at', 'for_id'),
                               {'removed_at': None}),
 'bring_back_entry:pause': ('UPDATE pause SET removed_at=? WHERE pause.id = ?',
                            ('removed_at', 'for_id'),
                            {'removed_at': None}),
 'bring_back_entry:practice': ('UPDATE practice SET removed_at=? WHERE practice.id = ?',
                               ('removed_at', 'for_id'),
                               {'removed_at': None}),
 'bring_back_entry:sleep': ('UPDATE sleep SET removed_at=? WHERE sleep.id = ?',
                            ('removed_at', 'for_id'),
                            {'removed_at': None}),
 'bring_back_entry:tracked': ('UPDATE tracked SET removed_at=? WHERE tracked.id = ?',
                              ('removed_at', 'for_id'),
                              {'removed_at': None}),
 'bring_back_entry:tracker': ('UPDATE tracker SET removed_at=? WHERE tracker.id = ?',
                              ('removed_at', 'for_id'),
                              {'removed_at': None}),
 'bring_back_entry:went-well': ('UPDATE went_well SET removed_at=? WHERE went_well.id = ?',
                                ('removed_at', 'for_id'),
                                {'removed_at': None}),
 'bury': ('INSERT INTO tombstone (entry_id, kind, buried_at) VALUES (?, ?, ?) ON CONFLICT DO '
          'NOTHING',
          ('entry_id', 'kind', 'buried_at'),
          {}),
 'close_version:activity': ('UPDATE activity SET closed=? WHERE activity.id = ?',
                            ('closed', 'for_id'),
                            {'closed': 1}),
 'close_version:check-in': ('UPDATE check_in SET closed=? WHERE check_in.id = ?',
                            ('closed', 'for_id'),
                            {'closed': 1}),
 'close_version:conditions': ('UPDATE conditions SET closed=? WHERE conditions.id = ?',
                              ('closed', 'for_id'),
                              {'closed': 1}),
 'close_version:flare-up': ('UPDATE flare_up SET closed=? WHERE flare_up.id = ?',
                            ('closed', 'for_id'),
                            {'closed': 1}),
 'close_version:flare-up-plan': ('UPDATE flare_up_plan SET closed=? WHERE flare_up_plan.id = ?',
                                 ('closed', 'for_id'),
                                 {'closed': 1}),
 'close_version:health-contact': ('UPDATE health_contact SET closed=? WHERE health_contact.id = ?',
                                  ('closed', 'for_id'),
                                  {'closed': 1}),
 'close_version:kind-voice': ('UPDATE kind_voice SET closed=? WHERE kind_voice.id = ?',
                              ('closed', 'for_id'),
                              {'closed': 1}),
 'close_version:look-back': ('UPDATE look_back SET closed=? WHERE look_back.id = ?',
                             ('closed', 'for_id'),
                             {'closed': 1}),
 'close_version:medicine': ('UPDATE medicine SET closed=? WHERE medicine.id = ?',
                            ('closed', 'for_id'),
                            {'closed': 1}),
 'close_version:pause': ('UPDATE pause SET closed=? WHERE pause.id = ?',
                         ('closed', 'for_id'),
                         {'closed': 1}),
 'close_version:practice': ('UPDATE practice SET closed=? WHERE practice.id = ?',
                            ('closed', 'for_id'),
                            {'closed': 1}),
 'close_version:sleep': ('UPDATE sleep SET closed=? WHERE sleep.id = ?',
                         ('closed', 'for_id'),
                         {'closed': 1}),
 'close_version:tracked': ('UPDATE tracked SET closed=? WHERE tracked.id = ?',
                           ('closed', 'for_id'),
                           {'closed': 1}),
 'close_version:tracker': ('UPDATE tracker SET closed=? WHERE tracker.id = ?',
                           ('closed', 'for_id'),
                           {'closed': 1}),
 'close_version:went-well': ('UPDATE went_well SET closed=? WHERE went_well.id = ?',
                             ('closed', 'for_id'),
                             {'closed': 1}),
 'close_versions:activity': ('UPDATE activity SET closed=? WHERE activity.closed = ?',
                             ('closed', 'closed_1'),
                             {'closed': 1, 'closed_1': 0}),
 'close_versions:check-in': ('UPDATE check_in SET closed=? WHERE check_in.closed = ?',
                             ('closed', 'closed_1'),
                             {'closed': 1, 'closed_1': 0}),
 'close_versions:conditions': ('UPDATE conditions SET closed=? WHERE conditions.closed = ?',
                               ('closed', 'closed_1'),
                               {'closed': 1, 'closed_1': 0}),
 'close_versions:flare-up': ('UPDATE flare_up SET closed=? WHERE flare_up.closed = ?',
                             ('closed', 'closed_1'),
                             {'closed': 1, 'closed_1': 0}),
 'close_versions:flare-up-plan': ('UPDATE flare_up_plan SET closed=? WHERE flare_up_plan.closed = '
                                  '?',
                                  ('closed', 'closed_1'),
                                  {'closed': 1, 'closed_1': 0}),
 'close_versions:health-contact': ('UPDATE health_contact SET closed=? WHERE health_contact.closed '
                                   '= ?',
                                   ('closed', 'closed_1'),
                                   {'closed': 1, 'closed_1': 0}),
 'close_versions:kind-voice': ('UPDATE kind_voice SET closed=? WHERE kind_voice.closed = ?',
                               ('closed', 'closed_1'),
                               {'closed': 1, 'closed_1': 0}),
 'close_versions:look-back': ('UPDATE look_back SET closed=? WHERE look_back.closed = ?',
                              ('closed', 'closed_1'),
                              {'closed': 1, 'closed_1': 0}),
 'close_versions:medicine': ('UPDATE medicine SET closed=? WHERE medicine.closed = ?',
                             ('closed', 'closed_1'),
                             {'closed': 1, 'closed_1': 0}),
 'close_versions:pause': ('UPDATE pause SET closed=? WHERE pause.closed = ?',
                          ('closed', 'closed_1'),
                          {'closed': 1, 'closed_1': 0}),
 'close_versions:practice': ('UPDATE practice SET closed=? WHERE practice.closed = ?',
                             ('closed', 'closed_1'),
                             {'closed': 1, 'closed_1': 0}),
 'close_versions:sleep': ('UPDATE sleep SET closed=? WHERE sleep.closed = ?',
                          ('closed', 'closed_1'),
                          {'closed': 1, 'closed_1': 0}),
 'close_versions:tracked': ('UPDATE tracked SET closed=? WHERE tracked.closed = ?',
                            ('closed', 'closed_1'),
                            {'closed': 1, 'closed_1': 0}),
 'close_versions:tracker': ('UPDATE tracker SET closed=? WHERE tracker.closed = ?',
                            ('closed', 'closed_1'),
                            {'closed': 1, 'closed_1': 0}),
 'close_versions:went-well': ('UPDATE went_well SET closed=? WHERE went_well.closed = ?',
                              ('closed', 'closed_1'),
                              {'closed': 1, 'closed_1': 0}),
 'commit_count': ('SELECT commit_count.count FROM commit_count', (), {}),
 'counts': ('SELECT count(*) AS count_1 FROM check_in WHERE check_in.removed_at IS NULL UNION ALL '
            'SELECT count(*) AS count_2 FROM sleep WHERE sleep.removed_at IS NULL UNION ALL SELECT '
            'count(*) AS count_3 FROM activity WHERE activity.removed_at IS NULL UNION ALL SELECT '
            'count(*) AS count_4 FROM practice WHERE practice.removed_at IS NULL UNION ALL SELECT '
            'count(*) AS count_5 FROM went_well WHERE went_well.removed_at IS NULL UNION ALL '
            'SELECT count(*) AS count_6 FROM look_back WHERE look_back.removed_at IS NULL UNION '
            'ALL SELECT count(*) AS count_7 FROM flare_up WHERE flare_up.removed_at IS NULL UNION '
            'ALL SELECT count(*) AS count_8 FROM pause WHERE pause.removed_at IS NULL UNION ALL '
            'SELECT count(*) AS count_9 FROM medicine WHERE medicine.removed_at IS NULL UNION ALL '
            'SELECT count(*) AS count_10 FROM health_contact WHERE health_contact.removed_at IS '
            'NULL UNION ALL SELECT count(*) AS count_11 FROM tracked WHERE tracked.removed_at IS '
            'NULL',
            (),
            {}),
 'delete_drafts': ('DELETE FROM draft', (), {}),
 'delete_entry:activity': ('DELETE FROM activity WHERE activity.id = ?', ('for_id',), {}),
 'delete_entry:check-in': ('DELETE FROM check_in WHERE check_in.id = ?', ('for_id',), {}),
 'delete_entry:conditions': ('DELETE FROM conditions WHERE conditions.id = ?', ('for_id',), {}),
 'delete_entry:flare-up': ('DELETE FROM flare_up WHERE flare_up.id = ?', ('for_id',), {}),
 'delete_entry:flare-up-plan': ('DELETE FROM flare_up_plan WHERE flare_up_plan.id = ?',
                                ('for_id',),
                                {}),
 'delete_entry:health-contact': ('DELETE FROM health_contact WHERE health_contact.id = ?',
                                 ('for_id',),
                                 {}),
 'delete_entry:kind-voice': ('DELETE FROM kind_voice WHERE kind_voice.id = ?', ('for_id',), {}),
 'delete_entry:look-back': ('DELETE FROM look_back WHERE look_back.id = ?', ('for_id',), {}),
 'delete_entry:medicine': ('DELETE FROM medicine WHERE medicine.id = ?', ('for_id',), {}),
 'delete_entry:pause': ('DELETE FROM pause WHERE pause.id = ?', ('for_id',), {}),
 'delete_entry:practice': ('DELETE FROM practice WHERE practice.id = ?', ('for_id',), {}),
 'delete_entry:sleep': ('DELETE FROM sleep WHERE sleep.id = ?', ('for_id',), {}),
 'delete_entry:tracked': ('DELETE FROM tracked WHERE tracked.id = ?', ('for_id',), {}),
 'delete_entry:tracker': ('DELETE FROM tracker WHERE tracker.id = ?', ('for_id',), {}),
 'delete_entry:went-well': ('DELETE FROM went_well WHERE went_well.id = ?', ('for_id',), {}),
 'delete_versions': ('DELETE FROM entry_version WHERE entry_version.entry_id = ?', ('for_id',), {}),
 'entries_between:activity': ('SELECT activity.id, activity.day, activity.at_clock, '
                              'activity.at_zone, activity.at_offset, activity.written_at, '
                              'activity.written_zone, activity.written_offset, '
                              'activity.written_day, activity.version, activity.opened_at, '
                              'activity.saved_at, activity.closed, activity.removed_at, '
                              'activity.what, activity.minutes, activity.effort, '
                              'activity.pain_before, activity.pain_after, '
                              'activity.planned_minutes, activity.place, activity.company, '
                              'activity.note, activity.writer FROM activity WHERE activity.day '
                              'BETWEEN ? AND ? AND activity.removed_at IS NULL',
                              ('first', 'last'),
                              {}),
 'entries_between:check-in': ('SELECT check_in.id, check_in.day, check_in.at_clock, '
                              'check_in.at_zone, check_in.at_offset, check_in.written_at, '
                              'check_in.written_zone, check_in.written_offset, '
                              'check_in.written_day, check_in.version, check_in.opened_at, '
                              'check_in.saved_at, check_in.closed, check_in.removed_at, '
                              'check_in.pain, check_in.areas, check_in.mood, check_in.energy, '
                              'check_in.stress, check_in.helped, check_in.note, check_in.body, '
                              'check_in.words, check_in.triggers, check_in.writer FROM check_in '
                              'WHERE check_in.day BETWEEN ? AND ? AND check_in.removed_at IS NULL',
                              ('first', 'last'),
                              {}),
 'entries_between:conditions': ('SELECT conditions.id, conditions.day, conditions.at_clock, '
                                'conditions.at_zone, conditions.at_offset, conditions.written_at, '
                                'conditions.written_zone, conditions.written_offset, '
                                'conditions.written_day, conditions.version, conditions.opened_at, '
                                'conditions.saved_at, conditions.closed, conditions.removed_at, '
                                'conditions.named, conditions.small_efforts, '
                                'conditions.none_of_these FROM conditions WHERE conditions.day '
                                'BETWEEN ? AND ? AND conditions.removed_at IS NULL',
                                ('first', 'last'),
                                {}),
 'entries_between:flare-up': ('SELECT flare_up.id, flare_up.day, flare_up.at_clock, '
                              'flare_up.at_zone, flare_up.at_offset, flare_up.written_at, '
                              'flare_up.written_zone, flare_up.written_offset, '
                              'flare_up.written_day, flare_up.version, flare_up.opened_at, '
                              'flare_up.saved_at, flare_up.closed, flare_up.removed_at, '
                              'flare_up.eased, flare_up.worst, flare_up.set_off_by, '
                              'flare_up.helped, flare_up.note, flare_up.writer FROM flare_up WHERE '
                              'flare_up.day BETWEEN ? AND ? AND flare_up.removed_at IS NULL',
                              ('first', 'last'),
                              {}),
 'entries_between:flare-up-plan': ('SELECT flare_up_plan.id, flare_up_plan.day, '
                                   'flare_up_plan.at_clock, flare_up_plan.at_zone, '
                                   'flare_up_plan.at_offset, flare_up_plan.written_at, '
                                   'flare_up_plan.written_zone, flare_up_plan.written_offset, '
                                   'flare_up_plan.written_day, flare_up_plan.version, '
                                   'flare_up_plan.opened_at, flare_up_plan.saved_at, '
                                   'flare_up_plan.closed, flare_up_plan.removed_at, '
                                   'flare_up_plan.early_signs, flare_up_plan.sets_off, '
                                   'flare_up_plan.first_hour, flare_up_plan.exercises, '
                                   'flare_up_plan.keep_doing, flare_up_plan.people, '
                                   'flare_up_plan.seek_help, flare_up_plan.way_back, '
                                   'flare_up_plan.message, flare_up_plan.medicines, '
                                   'flare_up_plan.medicines_written, flare_up_plan.on_lock_screen '
                                   'FROM flare_up_plan WHERE flare_up_plan.day BETWEEN ? AND ? AND '
                                   'flare_up_plan.removed_at IS NULL',
                                   ('first', 'last'),
                                   {}),
 'entries_between:health-contact': ('SELECT health_contact.id, health_contact.day, '
                                    'health_contact.at_clock, health_contact.at_zone, '
                                    'health_contact.at_offset, health_contact.written_at, '
                                    'health_contact.written_zone, health_contact.written_offset, '
                                    'health_contact.written_day, health_contact.version, '
                                    'health_contact.opened_at, health_contact.saved_at, '
                                    'health_contact.closed, health_contact.removed_at, '
                                    'health_contact.who, health_contact.why, '
                                    'health_contact.outcome, health_contact.writer FROM '
                                    'health_contact WHERE health_contact.day BETWEEN ? AND ? AND '
                                    'health_contact.removed_at IS NULL',
                                    ('first', 'last'),
                                    {}),
 'entries_between:kind-voice': ('SELECT kind_voice.id, kind_voice.day, kind_voice.at_clock, '
                                'kind_voice.at_zone, kind_voice.at_offset, kind_voice.written_at, '
                                'kind_voice.written_zone, kind_voice.written_offset, '
                                'kind_voice.written_day, kind_voice.version, kind_voice.opened_at, '
                                'kind_voice.saved_at, kind_voice.closed, kind_voice.removed_at, '
                                'kind_voice.name, kind_voice.seconds, kind_voice.sound, '
                                'kind_voice.on_lock_screen FROM kind_voice WHERE kind_voice.day '
                                'BETWEEN ? AND ? AND kind_voice.removed_at IS NULL',
                                ('first', 'last'),
                                {}),
 'entries_between:look-back': ('SELECT look_back.id, look_back.day, look_back.at_clock, '
                               'look_back.at_zone, look_back.at_offset, look_back.written_at, '
                               'look_back.written_zone, look_back.written_offset, '
                               'look_back.written_day, look_back.version, look_back.opened_at, '
                               'look_back.saved_at, look_back.closed, look_back.removed_at, '
                               'look_back.worst, look_back.least, look_back.average, '
                               'look_back.enjoyment, look_back.general_activity, look_back.sleep, '
                               'look_back.suited, look_back.different, look_back.note, '
                               'look_back.writer FROM look_back WHERE look_back.day BETWEEN ? AND '
                               '? AND look_back.removed_at IS NULL',
                               ('first', 'last'),
                               {}),
 'entries_between:medicine': ('SELECT medicine.id, medicine.day, medicine.at_clock, '
                              'medicine.at_zone, medicine.at_offset, medicine.written_at, '
                              'medicine.written_zone, medicine.written_offset, '
                              'medicine.written_day, medicine.version, medicine.opened_at, '
                              'medicine.saved_at, medicine.closed, medicine.removed_at, '
                              'medicine.what, medicine.how_much, medicine.note, medicine.writer '
                              'FROM medicine WHERE medicine.day BETWEEN ? AND ? AND '
                              'medicine.removed_at IS NULL',
                              ('first', 'last'),
                              {}),
 'entries_between:pause': ('SELECT pause.id, pause.day, pause.at_clock, pause.at_zone, '
                           'pause.at_offset, pause.written_at, pause.written_zone, '
                           'pause.written_offset, pause.written_day, pause.version, '
                           'pause.opened_at, pause.saved_at, pause.closed, pause.removed_at, '
                           'pause.until, pause.reason, pause.note FROM pause WHERE pause.day '
                           'BETWEEN ? AND ? AND pause.removed_at IS NULL',
                           ('first', 'last'),
                           {}),
 'entries_between:practice': ('SELECT practice.id, practice.day, practice.at_clock, '
                              'practice.at_zone, practice.at_offset, practice.written_at, '
                              'practice.written_zone, practice.written_offset, '
                              'practice.written_day, practice.version, practice.opened_at, '
                              'practice.saved_at, practice.closed, practice.removed_at, '
                              'practice.exercise, practice.title, practice.minutes, '
                              'practice.tension_before, practice.tension_after, '
                              'practice.pain_before, practice.pain_after, practice.to_the_end, '
                              'practice.in_help, practice.note, practice.writer FROM practice '
                              'WHERE practice.day BETWEEN ? AND ? AND practice.removed_at IS NULL',
                              ('first', 'last'),
                              {}),
 'entries_between:sleep': ('SELECT sleep.id, sleep.day, sleep.at_clock, sleep.at_zone, '
                           'sleep.at_offset, sleep.written_at, sleep.written_zone, '
                           'sleep.written_offset, sleep.written_day, sleep.version, '
                           'sleep.opened_at, sleep.saved_at, sleep.closed, sleep.removed_at, '
                           'sleep.slept_minutes, sleep.quality, sleep.into_bed, '
                           'sleep.tried_to_sleep, sleep.falling_asleep_minutes, sleep.awakenings, '
                           'sleep.awake_minutes, sleep.final_waking, sleep.out_of_bed, sleep.note, '
                           'sleep.naps, sleep.nap_minutes, sleep.writer FROM sleep WHERE sleep.day '
                           'BETWEEN ? AND ? AND sleep.removed_at IS NULL',
                           ('first', 'last'),
                           {}),
 'entries_between:tracked': ('SELECT tracked.id, tracked.day, tracked.at_clock, tracked.at_zone, '
                             'tracked.at_offset, tracked.written_at, tracked.written_zone, '
                             'tracked.written_offset, tracked.written_day, tracked.version, '
                             'tracked.opened_at, tracked.saved_at, tracked.closed, '
                             'tracked.removed_at, tracked.tracker, tracked.name, tracked.holds, '
                             'tracked.unit, tracked.amount, tracked.chosen, tracked.writer FROM '
                             'tracked WHERE tracked.day BETWEEN ? AND ? AND tracked.removed_at IS '
                             'NULL',
                             ('first', 'last'),
                             {}),
 'entries_between:tracker': ('SELECT tracker.id, tracker.day, tracker.at_clock, tracker.at_zone, '
                             'tracker.at_offset, tracker.written_at, tracker.written_zone, '
                             'tracker.written_offset, tracker.written_day, tracker.version, '
                             'tracker.opened_at, tracker.saved_at, tracker.closed, '
                             'tracker.removed_at, tracker.ready, tracker.name, tracker.holds, '
                             'tracker.unit, tracker.choices, tracker.place, tracker.put_away FROM '
                             'tracker WHERE tracker.day BETWEEN ? AND ? AND tracker.removed_at IS '
                             'NULL',
                             ('first', 'last'),
                             {}),
 'entries_between:went-well': ('SELECT went_well.id, went_well.day, went_well.at_clock, '
                               'went_well.at_zone, went_well.at_offset, went_well.written_at, '
                               'went_well.written_zone, went_well.written_offset, '
                               'went_well.written_day, went_well.version, went_well.opened_at, '
                               'went_well.saved_at, went_well.closed, went_well.removed_at, '
                               'went_well.text, went_well.writer FROM went_well WHERE '
                               'went_well.day BETWEEN ? AND ? AND went_well.removed_at IS NULL',
                               ('first', 'last'),
                               {}),
 'entries_with:activity': ('SELECT activity.id, activity.day, activity.at_clock, activity.at_zone, '
                           'activity.at_offset, activity.written_at, activity.written_zone, '
                           'activity.written_offset, activity.written_day, activity.version, '
                           'activity.opened_at, activity.saved_at, activity.closed, '
                           'activity.removed_at, activity.what, activity.minutes, activity.effort, '
                           'activity.pain_before, activity.pain_after, activity.planned_minutes, '
                           'activity.place, activity.company, activity.note, activity.writer FROM '
                           'activity WHERE activity.id IN (SELECT anon_1.value FROM json_each(?) '
                           'AS anon_1) AND activity.removed_at IS NULL',
                           ('ids',),
                           {}),
 'entries_with:check-in': ('SELECT check_in.id, check_in.day, check_in.at_clock, check_in.at_zone, '
                           'check_in.at_offset, check_in.written_at, check_in.written_zone, '
                           'check_in.written_offset, check_in.written_day, check_in.version, '
                           'check_in.opened_at, check_in.saved_at, check_in.closed, '
                           'check_in.removed_at, check_in.pain, check_in.areas, check_in.mood, '
                           'check_in.energy, check_in.stress, check_in.helped, check_in.note, '
                           'check_in.body, check_in.words, check_in.triggers, check_in.writer FROM '
                           'check_in WHERE check_in.id IN (SELECT anon_1.value FROM json_each(?) '
                           'AS anon_1) AND check_in.removed_at IS NULL',
                           ('ids',),
                           {}),
 'entries_with:conditions': ('SELECT conditions.id, conditions.day, conditions.at_clock, '
                             'conditions.at_zone, conditions.at_offset, conditions.written_at, '
                             'conditions.written_zone, conditions.written_offset, '
                             'conditions.written_day, conditions.version, conditions.opened_at, '
                             'conditions.saved_at, conditions.closed, conditions.removed_at, '
                             'conditions.named, conditions.small_efforts, conditions.none_of_these '
                             'FROM conditions WHERE conditions.id IN (SELECT anon_1.value FROM '
                             'json_each(?) AS anon_1) AND conditions.removed_at IS NULL',
                             ('ids',),
                             {}),
 'entries_with:flare-up': ('SELECT flare_up.id, flare_up.day, flare_up.at_clock, flare_up.at_zone, '
                           'flare_up.at_offset, flare_up.written_at, flare_up.written_zone, '
                           'flare_up.written_offset, flare_up.written_day, flare_up.version, '
                           'flare_up.opened_at, flare_up.saved_at, flare_up.closed, '
                           'flare_up.removed_at, flare_up.eased, flare_up.worst, '
                           'flare_up.set_off_by, flare_up.helped, flare_up.note, flare_up.writer '
                           'FROM flare_up WHERE flare_up.id IN (SELECT anon_1.value FROM '
                           'json_each(?) AS anon_1) AND flare_up.removed_at IS NULL',
                           ('ids',),
                           {}),
 'entries_with:flare-up-plan': ('SELECT flare_up_plan.id, flare_up_plan.day, '
                                'flare_up_plan.at_clock, flare_up_plan.at_zone, '
                                'flare_up_plan.at_offset, flare_up_plan.written_at, '
                                'flare_up_plan.written_zone, flare_up_plan.written_offset, '
                                'flare_up_plan.written_day, flare_up_plan.version, '
                                'flare_up_plan.opened_at, flare_up_plan.saved_at, '
                                'flare_up_plan.closed, flare_up_plan.removed_at, '
                                'flare_up_plan.early_signs, flare_up_plan.sets_off, '
                                'flare_up_plan.first_hour, flare_up_plan.exercises, '
                                'flare_up_plan.keep_doing, flare_up_plan.people, '
                                'flare_up_plan.seek_help, flare_up_plan.way_back, '
                                'flare_up_plan.message, flare_up_plan.medicines, '
                                'flare_up_plan.medicines_written, flare_up_plan.on_lock_screen '
                                'FROM flare_up_plan WHERE flare_up_plan.id IN (SELECT anon_1.value '
                                'FROM json_each(?) AS anon_1) AND flare_up_plan.removed_at IS NULL',
                                ('ids',),
                                {}),
 'entries_with:health-contact': ('SELECT health_contact.id, health_contact.day, '
                                 'health_contact.at_clock, health_contact.at_zone, '
                                 'health_contact.at_offset, health_contact.written_at, '
                                 'health_contact.written_zone, health_contact.written_offset, '
                                 'health_contact.written_day, health_contact.version, '
                                 'health_contact.opened_at, health_contact.saved_at, '
                                 'health_contact.closed, health_contact.removed_at, '
                                 'health_contact.who, health_contact.why, health_contact.outcome, '
                                 'health_contact.writer FROM health_contact WHERE '
                                 'health_contact.id IN (SELECT anon_1.value FROM json_each(?) AS '
                                 'anon_1) AND health_contact.removed_at IS NULL',
                                 ('ids',),
                                 {}),
 'entries_with:kind-voice': ('SELECT kind_voice.id, kind_voice.day, kind_voice.at_clock, '
                             'kind_voice.at_zone, kind_voice.at_offset, kind_voice.written_at, '
                             'kind_voice.written_zone, kind_voice.written_offset, '
                             'kind_voice.written_day, kind_voice.version, kind_voice.opened_at, '
                             'kind_voice.saved_at, kind_voice.closed, kind_voice.removed_at, '
                             'kind_voice.name, kind_voice.seconds, kind_voice.sound, '
                             'kind_voice.on_lock_screen FROM kind_voice WHERE kind_voice.id IN '
                             '(SELECT anon_1.value FROM json_each(?) AS anon_1) AND '
                             'kind_voice.removed_at IS NULL',
                             ('ids',),
                             {}),
 'entries_with:look-back': ('SELECT look_back.id, look_back.day, look_back.at_clock, '
                            'look_back.at_zone, look_back.at_offset, look_back.written_at, '
                            'look_back.written_zone, look_back.written_offset, '
                            'look_back.written_day, look_back.version, look_back.opened_at, '
                            'look_back.saved_at, look_back.closed, look_back.removed_at, '
                            'look_back.worst, look_back.least, look_back.average, '
                            'look_back.enjoyment, look_back.general_activity, look_back.sleep, '
                            'look_back.suited, look_back.different, look_back.note, '
                            'look_back.writer FROM look_back WHERE look_back.id IN (SELECT '
                            'anon_1.value FROM json_each(?) AS anon_1) AND look_back.removed_at IS '
                            'NULL',
                            ('ids',),
                            {}),
 'entries_with:medicine': ('SELECT medicine.id, medicine.day, medicine.at_clock, medicine.at_zone, '
                           'medicine.at_offset, medicine.written_at, medicine.written_zone, '
                           'medicine.written_offset, medicine.written_day, medicine.version, '
                           'medicine.opened_at, medicine.saved_at, medicine.closed, '
                           'medicine.removed_at, medicine.what, medicine.how_much, medicine.note, '
                           'medicine.writer FROM medicine WHERE medicine.id IN (SELECT '
                           'anon_1.value FROM json_each(?) AS anon_1) AND medicine.removed_at IS '
                           'NULL',
                           ('ids',),
                           {}),
 'entries_with:pause': ('SELECT pause.id, pause.day, pause.at_clock, pause.at_zone, '
                        'pause.at_offset, pause.written_at, pause.written_zone, '
                        'pause.written_offset, pause.written_day, pause.version, pause.opened_at, '
                        'pause.saved_at, pause.closed, pause.removed_at, pause.until, '
                        'pause.reason, pause.note FROM pause WHERE pause.id IN (SELECT '
                        'anon_1.value FROM json_each(?) AS anon_1) AND pause.removed_at IS NULL',
                        ('ids',),
                        {}),
 'entries_with:practice': ('SELECT practice.id, practice.day, practice.at_clock, practice.at_zone, '
                           'practice.at_offset, practice.written_at, practice.written_zone, '
                           'practice.written_offset, practice.written_day, practice.version, '
                           'practice.opened_at, practice.saved_at, practice.closed, '
                           'practice.removed_at, practice.exercise, practice.title, '
                           'practice.minutes, practice.tension_before, practice.tension_after, '
                           'practice.pain_before, practice.pain_after, practice.to_the_end, '
                           'practice.in_help, practice.note, practice.writer FROM practice WHERE '
                           'practice.id IN (SELECT anon_1.value FROM json_each(?) AS anon_1) AND '
                           'practice.removed_at IS NULL',
                           ('ids',),
                           {}),
 'entries_with:sleep': ('SELECT sleep.id, sleep.day, sleep.at_clock, sleep.at_zone, '
                        'sleep.at_offset, sleep.written_at, sleep.written_zone, '
                        'sleep.written_offset, sleep.written_day, sleep.version, sleep.opened_at, '
                        'sleep.saved_at, sleep.closed, sleep.removed_at, sleep.slept_minutes, '
                        'sleep.quality, sleep.into_bed, sleep.tried_to_sleep, '
                        'sleep.falling_asleep_minutes, sleep.awakenings, sleep.awake_minutes, '
                        'sleep.final_waking, sleep.out_of_bed, sleep.note, sleep.naps, '
                        'sleep.nap_minutes, sleep.writer FROM sleep WHERE sleep.id IN (SELECT '
                        'anon_1.value FROM json_each(?) AS anon_1) AND sleep.removed_at IS NULL',
                        ('ids',),
                        {}),
 'entries_with:tracked': ('SELECT tracked.id, tracked.day, tracked.at_clock, tracked.at_zone, '
                          'tracked.at_offset, tracked.written_at, tracked.written_zone, '
                          'tracked.written_offset, tracked.written_day, tracked.version, '
                          'tracked.opened_at, tracked.saved_at, tracked.closed, '
                          'tracked.removed_at, tracked.tracker, tracked.name, tracked.holds, '
                          'tracked.unit, tracked.amount, tracked.chosen, tracked.writer FROM '
                          'tracked WHERE tracked.id IN (SELECT anon_1.value FROM json_each(?) AS '
                          'anon_1) AND tracked.removed_at IS NULL',
                          ('ids',),
                          {}),
 'entries_with:tracker': ('SELECT tracker.id, tracker.day, tracker.at_clock, tracker.at_zone, '
                          'tracker.at_offset, tracker.written_at, tracker.written_zone, '
                          'tracker.written_offset, tracker.written_day, tracker.version, '
                          'tracker.opened_at, tracker.saved_at, tracker.closed, '
                          'tracker.removed_at, tracker.ready, tracker.name, tracker.holds, '
                          'tracker.unit, tracker.choices, tracker.place, tracker.put_away FROM '
                          'tracker WHERE tracker.id IN (SELECT anon_1.value FROM json_each(?) AS '
                          'anon_1) AND tracker.removed_at IS NULL',
                          ('ids',),
                          {}),
 'entries_with:went-well': ('SELECT went_well.id, went_well.day, went_well.at_clock, '
                            'went_well.at_zone, went_well.at_offset, went_well.written_at, '
                            'went_well.written_zone, went_well.written_offset, '
                            'went_well.written_day, went_well.version, went_well.opened_at, '
                            'went_well.saved_at, went_well.closed, went_well.removed_at, '
                            'went_well.text, went_well.writer FROM went_well WHERE went_well.id IN '
                            '(SELECT anon_1.value FROM json_each(?) AS anon_1) AND '
                            'went_well.removed_at IS NULL',
                            ('ids',),
                            {}),
 'entry_by_id:activity': ('SELECT activity.id, activity.day, activity.at_clock, activity.at_zone, '
                          'activity.at_offset, activity.written_at, activity.written_zone, '
                          'activity.written_offset, activity.written_day, activity.version, '
                          'activity.opened_at, activity.saved_at, activity.closed, '
                          'activity.removed_at, activity.what, activity.minutes, activity.effort, '
                          'activity.pain_before, activity.pain_after, activity.planned_minutes, '
                          'activity.place, activity.company, activity.note, activity.writer FROM '
                          'activity WHERE activity.id = ?',
                          ('for_id',),
                          {}),
 'entry_by_id:check-in': ('SELECT check_in.id, check_in.day, check_in.at_clock, check_in.at_zone, '
                          'check_in.at_offset, check_in.written_at, check_in.written_zone, '
                          'check_in.written_offset, check_in.written_day, check_in.version, '
                          'check_in.opened_at, check_in.saved_at, check_in.closed, '
                          'check_in.removed_at, check_in.pain, check_in.areas, check_in.mood, '
                          'check_in.energy, check_in.stress, check_in.helped, check_in.note, '
                          'check_in.body, check_in.words, check_in.triggers, check_in.writer FROM '
                          'check_in WHERE check_in.id = ?',
                          ('for_id',),
                          {}),
 'entry_by_id:conditions': ('SELECT conditions.id, conditions.day, conditions.at_clock, '
                            'conditions.at_zone, conditions.at_offset, conditions.written_at, '
                            'conditions.written_zone, conditions.written_offset, '
                            'conditions.written_day, conditions.version, conditions.opened_at, '
                            'conditions.saved_at, conditions.closed, conditions.removed_at, '
                            'conditions.named, conditions.small_efforts, conditions.none_of_these '
                            'FROM conditions WHERE conditions.id = ?',
                            ('for_id',),
                            {}),
 'entry_by_id:flare-up': ('SELECT flare_up.id, flare_up.day, flare_up.at_clock, flare_up.at_zone, '
                          'flare_up.at_offset, flare_up.written_at, flare_up.written_zone, '
                          'flare_up.written_offset, flare_up.written_day, flare_up.version, '
                          'flare_up.opened_at, flare_up.saved_at, flare_up.closed, '
                          'flare_up.removed_at, flare_up.eased, flare_up.worst, '
                          'flare_up.set_off_by, flare_up.helped, flare_up.note, flare_up.writer '
                          'FROM flare_up WHERE flare_up.id = ?',
                          ('for_id',),
                          {}),
 'entry_by_id:flare-up-plan': ('SELECT flare_up_plan.id, flare_up_plan.day, '
                               'flare_up_plan.at_clock, flare_up_plan.at_zone, '
                               'flare_up_plan.at_offset, flare_up_plan.written_at, '
                               'flare_up_plan.written_zone, flare_up_plan.written_offset, '
                               'flare_up_plan.written_day, flare_up_plan.version, '
                               'flare_up_plan.opened_at, flare_up_plan.saved_at, '
                               'flare_up_plan.closed, flare_up_plan.removed_at, '
                               'flare_up_plan.early_signs, flare_up_plan.sets_off, '
                               'flare_up_plan.first_hour, flare_up_plan.exercises, '
                               'flare_up_plan.keep_doing, flare_up_plan.people, '
                               'flare_up_plan.seek_help, flare_up_plan.way_back, '
                               'flare_up_plan.message, flare_up_plan.medicines, '
                               'flare_up_plan.medicines_written, flare_up_plan.on_lock_screen FROM '
                               'flare_up_plan WHERE flare_up_plan.id = ?',
                               ('for_id',),
                               {}),
 'entry_by_id:health-contact': ('SELECT health_contact.id, health_contact.day, '
                                'health_contact.at_clock, health_contact.at_zone, '
                                'health_contact.at_offset, health_contact.written_at, '
                                'health_contact.written_zone, health_contact.written_offset, '
                                'health_contact.written_day, health_contact.version, '
                                'health_contact.opened_at, health_contact.saved_at, '
                                'health_contact.closed, health_contact.removed_at, '
                                'health_contact.who, health_contact.why, health_contact.outcome, '
                                'health_contact.writer FROM health_contact WHERE health_contact.id '
                                '= ?',
                                ('for_id',),
                                {}),
 'entry_by_id:kind-voice': ('SELECT kind_voice.id, kind_voice.day, kind_voice.at_clock, '
                            'kind_voice.at_zone, kind_voice.at_offset, kind_voice.written_at, '
                            'kind_voice.written_zone, kind_voice.written_offset, '
                            'kind_voice.written_day, kind_voice.version, kind_voice.opened_at, '
                            'kind_voice.saved_at, kind_voice.closed, kind_voice.removed_at, '
                            'kind_voice.name, kind_voice.seconds, kind_voice.sound, '
                            'kind_voice.on_lock_screen FROM kind_voice WHERE kind_voice.id = ?',
                            ('for_id',),
                            {}),
 'entry_by_id:look-back': ('SELECT look_back.id, look_back.day, look_back.at_clock, '
                           'look_back.at_zone, look_back.at_offset, look_back.written_at, '
                           'look_back.written_zone, look_back.written_offset, '
                           'look_back.written_day, look_back.version, look_back.opened_at, '
                           'look_back.saved_at, look_back.closed, look_back.removed_at, '
                           'look_back.worst, look_back.least, look_back.average, '
                           'look_back.enjoyment, look_back.general_activity, look_back.sleep, '
                           'look_back.suited, look_back.different, look_back.note, '
                           'look_back.writer FROM look_back WHERE look_back.id = ?',
                           ('for_id',),
                           {}),
 'entry_by_id:medicine': ('SELECT medicine.id, medicine.day, medicine.at_clock, medicine.at_zone, '
                          'medicine.at_offset, medicine.written_at, medicine.written_zone, '
                          'medicine.written_offset, medicine.written_day, medicine.version, '
                          'medicine.opened_at, medicine.saved_at, medicine.closed, '
                          'medicine.removed_at, medicine.what, medicine.how_much, medicine.note, '
                          'medicine.writer FROM medicine WHERE medicine.id = ?',
                          ('for_id',),
                          {}),
 'entry_by_id:pause': ('SELECT pause.id, pause.day, pause.at_clock, pause.at_zone, '
                       'pause.at_offset, pause.written_at, pause.written_zone, '
                       'pause.written_offset, pause.written_day, pause.version, pause.opened_at, '
                       'pause.saved_at, pause.closed, pause.removed_at, pause.until, pause.reason, '
                       'pause.note FROM pause WHERE pause.id = ?',
                       ('for_id',),
                       {}),
 'entry_by_id:practice': ('SELECT practice.id, practice.day, practice.at_clock, practice.at_zone, '
                          'practice.at_offset, practice.written_at, practice.written_zone, '
                          'practice.written_offset, practice.written_day, practice.version, '
                          'practice.opened_at, practice.saved_at, practice.closed, '
                          'practice.removed_at, practice.exercise, practice.title, '
                          'practice.minutes, practice.tension_before, practice.tension_after, '
                          'practice.pain_before, practice.pain_after, practice.to_the_end, '
                          'practice.in_help, practice.note, practice.writer FROM practice WHERE '
                          'practice.id = ?',
                          ('for_id',),
                          {}),
 'entry_by_id:sleep': ('SELECT sleep.id, sleep.day, sleep.at_clock, sleep.at_zone, '
                       'sleep.at_offset, sleep.written_at, sleep.written_zone, '
                       'sleep.written_offset, sleep.written_day, sleep.version, sleep.opened_at, '
                       'sleep.saved_at, sleep.closed, sleep.removed_at, sleep.slept_minutes, '
                       'sleep.quality, sleep.into_bed, sleep.tried_to_sleep, '
                       'sleep.falling_asleep_minutes, sleep.awakenings, sleep.awake_minutes, '
                       'sleep.final_waking, sleep.out_of_bed, sleep.note, sleep.naps, '
                       'sleep.nap_minutes, sleep.writer FROM sleep WHERE sleep.id = ?',
                       ('for_id',),
                       {}),
 'entry_by_id:tracked': ('SELECT tracked.id, tracked.day, tracked.at_clock, tracked.at_zone, '
                         'tracked.at_offset, tracked.written_at, tracked.written_zone, '
                         'tracked.written_offset, tracked.written_day, tracked.version, '
                         'tracked.opened_at, tracked.saved_at, tracked.closed, tracked.removed_at, '
                         'tracked.tracker, tracked.name, tracked.holds, tracked.unit, '
                         'tracked.amount, tracked.chosen, tracked.writer FROM tracked WHERE '
                         'tracked.id = ?',
                         ('for_id',),
                         {}),
 'entry_by_id:tracker': ('SELECT tracker.id, tracker.day, tracker.at_clock, tracker.at_zone, '
                         'tracker.at_offset, tracker.written_at, tracker.written_zone, '
                         'tracker.written_offset, tracker.written_day, tracker.version, '
                         'tracker.opened_at, tracker.saved_at, tracker.closed, tracker.removed_at, '
                         'tracker.ready, tracker.name, tracker.holds, tracker.unit, '
                         'tracker.choices, tracker.place, tracker.put_away FROM tracker WHERE '
                         'tracker.id = ?',
                         ('for_id',),
                         {}),
 'entry_by_id:went-well': ('SELECT went_well.id, went_well.day, went_well.at_clock, '
                           'went_well.at_zone, went_well.at_offset, went_well.written_at, '
                           'went_well.written_zone, went_well.written_offset, '
                           'went_well.written_day, went_well.version, went_well.opened_at, '
                           'went_well.saved_at, went_well.closed, went_well.removed_at, '
                           'went_well.text, went_well.writer FROM went_well WHERE went_well.id = ?',
                           ('for_id',),
                           {}),
 'first_days': ('SELECT min(check_in.day) AS min_1 FROM check_in WHERE check_in.removed_at IS NULL '
                'UNION ALL SELECT min(sleep.day) AS min_2 FROM sleep WHERE sleep.removed_at IS '
                'NULL UNION ALL SELECT min(activity.day) AS min_3 FROM activity WHERE '
                'activity.removed_at IS NULL UNION ALL SELECT min(practice.day) AS min_4 FROM '
                'practice WHERE practice.removed_at IS NULL UNION ALL SELECT min(went_well.day) AS '
                'min_5 FROM went_well WHERE went_well.removed_at IS NULL UNION ALL SELECT '
                'min(look_back.day) AS min_6 FROM look_back WHERE look_back.removed_at IS NULL '
                'UNION ALL SELECT min(flare_up.day) AS min_7 FROM flare_up WHERE '
                'flare_up.removed_at IS NULL UNION ALL SELECT min(pause.day) AS min_8 FROM pause '
                'WHERE pause.removed_at IS NULL UNION ALL SELECT min(medicine.day) AS min_9 FROM '
                'medicine WHERE medicine.removed_at IS NULL UNION ALL SELECT '
                'min(health_contact.day) AS min_10 FROM health_contact WHERE '
                'health_contact.removed_at IS NULL UNION ALL SELECT min(tracked.day) AS min_11 '
                'FROM tracked WHERE tracked.removed_at IS NULL',
                (),
                {}),
 'insert_draft': ('INSERT INTO draft (place, snapshot, saved_at) VALUES (?, ?, ?)',
                  ('place', 'snapshot', 'saved_at'),
                  {}),
 'insert_entry:activity': ('INSERT INTO activity (id, day, at_clock, at_zone, at_offset, '
                           'written_at, written_zone, written_offset, written_day, version, '
                           'opened_at, saved_at, closed, removed_at, what, minutes, effort, '
                           'pain_before, pain_after, planned_minutes, place, company, note, '
                           'writer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
                           '?, ?, ?, ?, ?, ?)',
                           ('id',
                            'day',
                            'at_clock',
                            'at_zone',
                            'at_offset',
                            'written_at',
                            'written_zone',
                            'written_offset',
                            'written_day',
                            'version',
                            'opened_at',
                            'saved_at',
                            'closed',
                            'removed_at',
                            'what',
                            'minutes',
                            'effort',
                            'pain_before',
                            'pain_after',
                            'planned_minutes',
                            'place',
                            'company',
                            'note',
                            'writer'),
                           {}),
 'insert_entry:check-in': ('INSERT INTO check_in (id, day, at_clock, at_zone, at_offset, '
                           'written_at, written_zone, written_offset, written_day, version, '
                           'opened_at, saved_at, closed, removed_at, pain, areas, mood, energy, '
                           'stress, helped, note, body, words, triggers, writer) VALUES (?, ?, ?, '
                           '?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
                           ('id',
                            'day',
                            'at_clock',
                            'at_zone',
                            'at_offset',
                            'written_at',
                            'written_zone',
                            'written_offset',
                            'written_day',
                            'version',
                            'opened_at',
                            'saved_at',
                            'closed',
                            'removed_at',
                            'pain',
                            'areas',
                            'mood',
                            'energy',
                            'stress',
                            'helped',
                            'note',
                            'body',
                            'words',
                            'triggers',
                            'writer'),
                           {}),
 'insert_entry:conditions': ('INSERT INTO conditions (id, day, at_clock, at_zone, at_offset, '
                             'written_at, written_zone, written_offset, written_day, version, '
                             'opened_at, saved_at, closed, removed_at, named, small_efforts, '
                             'none_of_these) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
                             '?, ?)',
                             ('id',
                              'day',
                              'at_clock',
                              'at_zone',
                              'at_offset',
                              'written_at',
                              'written_zone',
                              'written_offset',
                              'written_day',
                              'version',
                              'opened_at',
                              'saved_at',
                              'closed',
                              'removed_at',
                              'named',
                              'small_efforts',
                              'none_of_these'),
                             {}),
 'insert_entry:flare-up': ('INSERT INTO flare_up (id, day, at_clock, at_zone, at_offset, '
                           'written_at, written_zone, written_offset, written_day, version, '
                           'opened_at, saved_at, closed, removed_at, eased, worst, set_off_by, '
                           'helped, note, writer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
                           '?, ?, ?, ?, ?, ?, ?)',
                           ('id',
                            'day',
                            'at_clock',
                            'at_zone',
                            'at_offset',
                            'written_at',
                            'written_zone',
                            'written_offset',
                            'written_day',
                            'version',
                            'opened_at',
                            'saved_at',
                            'closed',
                            'removed_at',
                            'eased',
                            'worst',
                            'set_off_by',
                            'helped',
                            'note',
                            'writer'),
                           {}),
 'insert_entry:flare-up-plan': ('INSERT INTO flare_up_plan (id, day, at_clock, at_zone, at_offset, '
                                'written_at, written_zone, written_offset, written_day, version, '
                                'opened_at, saved_at, closed, removed_at, early_signs, sets_off, '
                                'first_hour, exercises, keep_doing, people, seek_help, way_back, '
                                'message, medicines, medicines_written, on_lock_screen) VALUES (?, '
                                '?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
                                '?, ?, ?)',
                                ('id',
                                 'day',
                                 'at_clock',
                                 'at_zone',
                                 'at_offset',
                                 'written_at',
                                 'written_zone',
                                 'written_offset',
                                 'written_day',
                                 'version',
                                 'opened_at',
                                 'saved_at',
                                 'closed',
                                 'removed_at',
                                 'early_signs',
                                 'sets_off',
                                 'first_hour',
                                 'exercises',
                                 'keep_doing',
                                 'people',
                                 'seek_help',
                                 'way_back',
                                 'message',
                                 'medicines',
                                 'medicines_written',
                                 'on_lock_screen'),
                                {}),
 'insert_entry:health-contact': ('INSERT INTO health_contact (id, day, at_clock, at_zone, '
                                 'at_offset, written_at, written_zone, written_offset, '
                                 'written_day, version, opened_at, saved_at, closed, removed_at, '
                                 'who, why, outcome, writer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
                                 '?, ?, ?, ?, ?, ?, ?, ?)',
                                 ('id',
                                  'day',
                                  'at_clock',
                                  'at_zone',
                                  'at_offset',
                                  'written_at',
                                  'written_zone',
                                  'written_offset',
                                  'written_day',
                                  'version',
                                  'opened_at',
                                  'saved_at',
                                  'closed',
                                  'removed_at',
                                  'who',
                                  'why',
                                  'outcome',
                                  'writer'),
                                 {}),
 'insert_entry:kind-voice': ('INSERT INTO kind_voice (id, day, at_clock, at_zone, at_offset, '
                             'written_at, written_zone, written_offset, written_day, version, '
                             'opened_at, saved_at, closed, removed_at, name, seconds, sound, '
                             'on_lock_screen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
                             '?, ?, ?)',
                             ('id',
                              'day',
                              'at_clock',
                              'at_zone',
                              'at_offset',
                              'written_at',
                              'written_zone',
                              'written_offset',
                              'written_day',
                              'version',
                              'opened_at',
                              'saved_at',
                              'closed',
                              'removed_at',
                              'name',
                              'seconds',
                              'sound',
                              'on_lock_screen'),
                             {}),
 'insert_entry:look-back': ('INSERT INTO look_back (id, day, at_clock, at_zone, at_offset, '
                            'written_at, written_zone, written_offset, written_day, version, '
                            'opened_at, saved_at, closed, removed_at, worst, least, average, '
                            'enjoyment, general_activity, sleep, suited, different, note, writer) '
                            'VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
                            '?, ?, ?, ?)',
                            ('id',
                             'day',
                             'at_clock',
                             'at_zone',
                             'at_offset',
                             'written_at',
                             'written_zone',
                             'written_offset',
                             'written_day',
                             'version',
                             'opened_at',
                             'saved_at',
                             'closed',
                             'removed_at',
                             'worst',
                             'least',
                             'average',
                             'enjoyment',
                             'general_activity',
                             'sleep',
                             'suited',
                             'different',
                             'note',
                             'writer'),
                            {}),
 'insert_entry:medicine': ('INSERT INTO medicine (id, day, at_clock, at_zone, at_offset, '
                           'written_at, written_zone, written_offset, written_day, version, '
                           'opened_at, saved_at, closed, removed_at, what, how_much, note, writer) '
                           'VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
                           ('id',
                            'day',
                            'at_clock',
                            'at_zone',
                            'at_offset',
                            'written_at',
                            'written_zone',
                            'written_offset',
                            'written_day',
                            'version',
                            'opened_at',
                            'saved_at',
                            'closed',
                            'removed_at',
                            'what',
                            'how_much',
                            'note',
                            'writer'),
                           {}),
 'insert_entry:pause': ('INSERT INTO pause (id, day, at_clock, at_zone, at_offset, written_at, '
                        'written_zone, written_offset, written_day, version, opened_at, saved_at, '
                        'closed, removed_at, until, reason, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '
                        '?, ?, ?, ?, ?, ?, ?, ?, ?)',
                        ('id',
                         'day',
                         'at_clock',
                         'at_zone',
                         'at_offset',
                         'written_at',
                         'written_zone',
                         'written_offset',
                         'written_day',
                         'version',
                         'opened_at',
                         'saved_at',
                         'closed',
                         'removed_at',
                         'until',
                         'reason',
                         'note'),
                        {}),
 'insert_entry:practice': ('INSERT INTO practice (id, day, at_clock, at_zone, at_offset, '
                           'written_at, written_zone, written_offset, written_day, version, '
                           'opened_at, saved_at, closed, removed_at, exercise, title, minutes, '
                           'tension_before, tension_after, pain_before, pain_after, to_the_end, '
                           'in_help, note, writer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
                           '?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
                           ('id',
                            'day',
                            'at_clock',
                            'at_zone',
                            'at_offset',
                            'written_at',
                            'written_zone',
                            'written_offset',
                            'written_day',
                            'version',
                            'opened_at',
                            'saved_at',
                            'closed',
                            'removed_at',
                            'exercise',
                            'title',
                            'minutes',
                            'tension_before',
                            'tension_after',
                            'pain_before',
                            'pain_after',
                            'to_the_end',
                            'in_help',
                            'note',
                            'writer'),
                           {}),
 'insert_entry:sleep': ('INSERT INTO sleep (id, day, at_clock, at_zone, at_offset, written_at, '
                        'written_zone, written_offset, written_day, version, opened_at, saved_at, '
                        'closed, removed_at, slept_minutes, quality, into_bed, tried_to_sleep, '
                        'falling_asleep_minutes, awakenings, awake_minutes, final_waking, '
                        'out_of_bed, note, naps, nap_minutes, writer) VALUES (?, ?, ?, ?, ?, ?, ?, '
                        '?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
                        ('id',
                         'day',
                         'at_clock',
                         'at_zone',
                         'at_offset',
                         'written_at',
                         'written_zone',
                         'written_offset',
                         'written_day',
                         'version',
                         'opened_at',
                         'saved_at',
                         'closed',
                         'removed_at',
                         'slept_minutes',
                         'quality',
                         'into_bed',
                         'tried_to_sleep',
                         'falling_asleep_minutes',
                         'awakenings',
                         'awake_minutes',
                         'final_waking',
                         'out_of_bed',
                         'note',
                         'naps',
                         'nap_minutes',
                         'writer'),
                        {}),
 'insert_entry:tracked': ('INSERT INTO tracked (id, day, at_clock, at_zone, at_offset, written_at, '
                          'written_zone, written_offset, written_day, version, opened_at, '
                          'saved_at, closed, removed_at, tracker, name, holds, unit, amount, '
                          'chosen, writer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
                          '?, ?, ?, ?, ?)',
                          ('id',
                           'day',
                           'at_clock',
                           'at_zone',
                           'at_offset',
                           'written_at',
                           'written_zone',
                           'written_offset',
                           'written_day',
                           'version',
                           'opened_at',
                           'saved_at',
                           'closed',
                           'removed_at',
                           'tracker',
                           'name',
                           'holds',
                           'unit',
                           'amount',
                           'chosen',
                           'writer'),
                          {}),
 'insert_entry:tracker': ('INSERT INTO tracker (id, day, at_clock, at_zone, at_offset, written_at, '
                          'written_zone, written_offset, written_day, version, opened_at, '
                          'saved_at, closed, removed_at, ready, name, holds, unit, choices, place, '
                          'put_away) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
                          '?, ?, ?)',
                          ('id',
                           'day',
                           'at_clock',
                           'at_zone',
                           'at_offset',
                           'written_at',
                           'written_zone',
                           'written_offset',
                           'written_day',
                           'version',
                           'opened_at',
                           'saved_at',
                           'closed',
                           'removed_at',
                           'ready',
                           'name',
                           'holds',
                           'unit',
                           'choices',
                           'place',
                           'put_away'),
                          {}),
 'insert_entry:went-well': ('INSERT INTO went_well (id, day, at_clock, at_zone, at_offset, '
                            'written_at, written_zone, written_offset, written_day, version, '
                            'opened_at, saved_at, closed, removed_at, text, writer) VALUES (?, ?, '
                            '?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
                            ('id',
                             'day',
                             'at_clock',
                             'at_zone',
                             'at_offset',
                             'written_at',
                             'written_zone',
                             'written_offset',
                             'written_day',
                             'version',
                             'opened_at',
                             'saved_at',
                             'closed',
                             'removed_at',
                             'text',
                             'writer'),
                            {}),
 'insert_version': ('INSERT INTO entry_version (entry_id, number, kind, schema, snapshot, '
                    'saved_at) VALUES (?, ?, ?, ?, ?, ?)',
                    ('entry_id', 'number', 'kind', 'schema', 'snapshot', 'saved_at'),
                    {}),
 'kinds_with': ('SELECT ? AS anon_1 FROM check_in WHERE check_in.id = ? UNION ALL SELECT ? AS '
                'anon_2 FROM sleep WHERE sleep.id = ? UNION ALL SELECT ? AS anon_3 FROM activity '
                'WHERE activity.id = ? UNION ALL SELECT ? AS anon_4 FROM practice WHERE '
                'practice.id = ? UNION ALL SELECT ? AS anon_5 FROM went_well WHERE went_well.id = '
                '? UNION ALL SELECT ? AS anon_6 FROM look_back WHERE look_back.id = ? UNION ALL '
                'SELECT ? AS anon_7 FROM flare_up WHERE flare_up.id = ? UNION ALL SELECT ? AS '
                'anon_8 FROM pause WHERE pause.id = ? UNION ALL SELECT ? AS anon_9 FROM medicine '
                'WHERE medicine.id = ? UNION ALL SELECT ? AS anon_10 FROM health_contact WHERE '
                'health_contact.id = ? UNION ALL SELECT ? AS anon_11 FROM tracked WHERE tracked.id '
                '= ? UNION ALL SELECT ? AS anon_12 FROM tracker WHERE tracker.id = ? UNION ALL '
                'SELECT ? AS anon_13 FROM conditions WHERE conditions.id = ? UNION ALL SELECT ? AS '
                'anon_14 FROM flare_up_plan WHERE flare_up_plan.id = ? UNION ALL SELECT ? AS '
                'anon_15 FROM kind_voice WHERE kind_voice.id = ?',
                ('param_1',
                 'for_id',
                 'param_2',
                 'for_id',
                 'param_3',
                 'for_id',
                 'param_4',
                 'for_id',
                 'param_5',
                 'for_id',
                 'param_6',
                 'for_id',
                 'param_7',
                 'for_id',
                 'param_8',
                 'for_id',
                 'param_9',
                 'for_id',
                 'param_10',
                 'for_id',
                 'param_11',
                 'for_id',
                 'param_12',
                 'for_id',
                 'param_13',
                 'for_id',
                 'param_14',
                 'for_id',
                 'param_15',
                 'for_id'),
                {'param_1': 'check-in',
                 'param_10': 'health-contact',
                 'param_11': 'tracked',
                 'param_12': 'tracker',
                 'param_13': 'conditions',
                 'param_14': 'flare-up-plan',
                 'param_15': 'kind-voice',
                 'param_2': 'sleep',
                 'param_3': 'activity',
                 'param_4': 'practice',
                 'param_5': 'went-well',
                 'param_6': 'look-back',
                 'param_7': 'flare-up',
                 'param_8': 'pause',
                 'param_9': 'medicine'}),
 'last_said:activity:company': ('SELECT activity.company FROM activity WHERE activity.company IS '
                                'NOT NULL AND activity.removed_at IS NULL AND activity.id != ? '
                                'ORDER BY activity.day DESC, activity.written_at DESC LIMIT ? '
                                'OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:activity:effort': ('SELECT activity.effort FROM activity WHERE activity.effort IS NOT '
                               'NULL AND activity.removed_at IS NULL AND activity.id != ? ORDER BY '
                               'activity.day DESC, activity.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:activity:minutes': ('SELECT activity.minutes FROM activity WHERE activity.minutes IS '
                                'NOT NULL AND activity.removed_at IS NULL AND activity.id != ? '
                                'ORDER BY activity.day DESC, activity.written_at DESC LIMIT ? '
                                'OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:activity:note': ('SELECT activity.note FROM activity WHERE activity.note IS NOT NULL '
                             'AND activity.removed_at IS NULL AND activity.id != ? ORDER BY '
                             'activity.day DESC, activity.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:activity:pain_after': ('SELECT activity.pain_after FROM activity WHERE '
                                   'activity.pain_after IS NOT NULL AND activity.removed_at IS '
                                   'NULL AND activity.id != ? ORDER BY activity.day DESC, '
                                   'activity.written_at DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:activity:pain_before': ('SELECT activity.pain_before FROM activity WHERE '
                                    'activity.pain_before IS NOT NULL AND activity.removed_at IS '
                                    'NULL AND activity.id != ? ORDER BY activity.day DESC, '
                                    'activity.written_at DESC LIMIT ? OFFSET ?',
                                    ('for_id', 'param_1', 'param_2'),
                                    {'param_1': 1, 'param_2': 0}),
 'last_said:activity:place': ('SELECT activity.place FROM activity WHERE activity.place IS NOT '
                              'NULL AND activity.removed_at IS NULL AND activity.id != ? ORDER BY '
                              'activity.day DESC, activity.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:activity:planned_minutes': ('SELECT activity.planned_minutes FROM activity WHERE '
                                        'activity.planned_minutes IS NOT NULL AND '
                                        'activity.removed_at IS NULL AND activity.id != ? ORDER BY '
                                        'activity.day DESC, activity.written_at DESC LIMIT ? '
                                        'OFFSET ?',
                                        ('for_id', 'param_1', 'param_2'),
                                        {'param_1': 1, 'param_2': 0}),
 'last_said:activity:what': ('SELECT activity.what FROM activity WHERE activity.what IS NOT NULL '
                             'AND activity.removed_at IS NULL AND activity.id != ? ORDER BY '
                             'activity.day DESC, activity.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:activity:writer': ('SELECT activity.writer FROM activity WHERE activity.writer IS NOT '
                               'NULL AND activity.removed_at IS NULL AND activity.id != ? ORDER BY '
                               'activity.day DESC, activity.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:check-in:areas': ('SELECT check_in.areas FROM check_in WHERE check_in.areas IS NOT '
                              'NULL AND check_in.removed_at IS NULL AND check_in.id != ? ORDER BY '
                              'check_in.day DESC, check_in.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:check-in:body': ('SELECT check_in.body FROM check_in WHERE check_in.body IS NOT NULL '
                             'AND check_in.removed_at IS NULL AND check_in.id != ? ORDER BY '
                             'check_in.day DESC, check_in.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:check-in:energy': ('SELECT check_in.energy FROM check_in WHERE check_in.energy IS NOT '
                               'NULL AND check_in.removed_at IS NULL AND check_in.id != ? ORDER BY '
                               'check_in.day DESC, check_in.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:check-in:helped': ('SELECT check_in.helped FROM check_in WHERE check_in.helped IS NOT '
                               'NULL AND check_in.removed_at IS NULL AND check_in.id != ? ORDER BY '
                               'check_in.day DESC, check_in.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:check-in:mood': ('SELECT check_in.mood FROM check_in WHERE check_in.mood IS NOT NULL '
                             'AND check_in.removed_at IS NULL AND check_in.id != ? ORDER BY '
                             'check_in.day DESC, check_in.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:check-in:note': ('SELECT check_in.note FROM check_in WHERE check_in.note IS NOT NULL '
                             'AND check_in.removed_at IS NULL AND check_in.id != ? ORDER BY '
                             'check_in.day DESC, check_in.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:check-in:pain': ('SELECT check_in.pain FROM check_in WHERE check_in.pain IS NOT NULL '
                             'AND check_in.removed_at IS NULL AND check_in.id != ? ORDER BY '
                             'check_in.day DESC, check_in.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:check-in:stress': ('SELECT check_in.stress FROM check_in WHERE check_in.stress IS NOT '
                               'NULL AND check_in.removed_at IS NULL AND check_in.id != ? ORDER BY '
                               'check_in.day DESC, check_in.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:check-in:triggers': ('SELECT check_in.triggers FROM check_in WHERE check_in.triggers '
                                 'IS NOT NULL AND check_in.removed_at IS NULL AND check_in.id != ? '
                                 'ORDER BY check_in.day DESC, check_in.written_at DESC LIMIT ? '
                                 'OFFSET ?',
                                 ('for_id', 'param_1', 'param_2'),
                                 {'param_1': 1, 'param_2': 0}),
 'last_said:check-in:words': ('SELECT check_in.words FROM check_in WHERE check_in.words IS NOT '
                              'NULL AND check_in.removed_at IS NULL AND check_in.id != ? ORDER BY '
                              'check_in.day DESC, check_in.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:check-in:writer': ('SELECT check_in.writer FROM check_in WHERE check_in.writer IS NOT '
                               'NULL AND check_in.removed_at IS NULL AND check_in.id != ? ORDER BY '
                               'check_in.day DESC, check_in.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:conditions:named': ('SELECT conditions.named FROM conditions WHERE conditions.named IS '
                                'NOT NULL AND conditions.removed_at IS NULL AND conditions.id != ? '
                                'ORDER BY conditions.day DESC, conditions.written_at DESC LIMIT ? '
                                'OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:conditions:none_of_these': ('SELECT conditions.none_of_these FROM conditions WHERE '
                                        'conditions.none_of_these IS NOT NULL AND '
                                        'conditions.removed_at IS NULL AND conditions.id != ? '
                                        'ORDER BY conditions.day DESC, conditions.written_at DESC '
                                        'LIMIT ? OFFSET ?',
                                        ('for_id', 'param_1', 'param_2'),
                                        {'param_1': 1, 'param_2': 0}),
 'last_said:conditions:small_efforts': ('SELECT conditions.small_efforts FROM conditions WHERE '
                                        'conditions.small_efforts IS NOT NULL AND '
                                        'conditions.removed_at IS NULL AND conditions.id != ? '
                                        'ORDER BY conditions.day DESC, conditions.written_at DESC '
                                        'LIMIT ? OFFSET ?',
                                        ('for_id', 'param_1', 'param_2'),
                                        {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up-plan:early_signs': ('SELECT flare_up_plan.early_signs FROM flare_up_plan '
                                         'WHERE flare_up_plan.early_signs IS NOT NULL AND '
                                         'flare_up_plan.removed_at IS NULL AND flare_up_plan.id != '
                                         '? ORDER BY flare_up_plan.day DESC, '
                                         'flare_up_plan.written_at DESC LIMIT ? OFFSET ?',
                                         ('for_id', 'param_1', 'param_2'),
                                         {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up-plan:exercises': ('SELECT flare_up_plan.exercises FROM flare_up_plan WHERE '
                                       'flare_up_plan.exercises IS NOT NULL AND '
                                       'flare_up_plan.removed_at IS NULL AND flare_up_plan.id != ? '
                                       'ORDER BY flare_up_plan.day DESC, flare_up_plan.written_at '
                                       'DESC LIMIT ? OFFSET ?',
                                       ('for_id', 'param_1', 'param_2'),
                                       {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up-plan:first_hour': ('SELECT flare_up_plan.first_hour FROM flare_up_plan WHERE '
                                        'flare_up_plan.first_hour IS NOT NULL AND '
                                        'flare_up_plan.removed_at IS NULL AND flare_up_plan.id != '
                                        '? ORDER BY flare_up_plan.day DESC, '
                                        'flare_up_plan.written_at DESC LIMIT ? OFFSET ?',
                                        ('for_id', 'param_1', 'param_2'),
                                        {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up-plan:keep_doing': ('SELECT flare_up_plan.keep_doing FROM flare_up_plan WHERE '
                                        'flare_up_plan.keep_doing IS NOT NULL AND '
                                        'flare_up_plan.removed_at IS NULL AND flare_up_plan.id != '
                                        '? ORDER BY flare_up_plan.day DESC, '
                                        'flare_up_plan.written_at DESC LIMIT ? OFFSET ?',
                                        ('for_id', 'param_1', 'param_2'),
                                        {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up-plan:medicines': ('SELECT flare_up_plan.medicines FROM flare_up_plan WHERE '
                                       'flare_up_plan.medicines IS NOT NULL AND '
                                       'flare_up_plan.removed_at IS NULL AND flare_up_plan.id != ? '
                                       'ORDER BY flare_up_plan.day DESC, flare_up_plan.written_at '
                                       'DESC LIMIT ? OFFSET ?',
                                       ('for_id', 'param_1', 'param_2'),
                                       {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up-plan:medicines_written': ('SELECT flare_up_plan.medicines_written FROM '
                                               'flare_up_plan WHERE '
                                               'flare_up_plan.medicines_written IS NOT NULL AND '
                                               'flare_up_plan.removed_at IS NULL AND '
                                               'flare_up_plan.id != ? ORDER BY flare_up_plan.day '
                                               'DESC, flare_up_plan.written_at DESC LIMIT ? OFFSET '
                                               '?',
                                               ('for_id', 'param_1', 'param_2'),
                                               {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up-plan:message': ('SELECT flare_up_plan.message FROM flare_up_plan WHERE '
                                     'flare_up_plan.message IS NOT NULL AND '
                                     'flare_up_plan.removed_at IS NULL AND flare_up_plan.id != ? '
                                     'ORDER BY flare_up_plan.day DESC, flare_up_plan.written_at '
                                     'DESC LIMIT ? OFFSET ?',
                                     ('for_id', 'param_1', 'param_2'),
                                     {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up-plan:on_lock_screen': ('SELECT flare_up_plan.on_lock_screen FROM '
                                            'flare_up_plan WHERE flare_up_plan.on_lock_screen IS '
                                            'NOT NULL AND flare_up_plan.removed_at IS NULL AND '
                                            'flare_up_plan.id != ? ORDER BY flare_up_plan.day '
                                            'DESC, flare_up_plan.written_at DESC LIMIT ? OFFSET ?',
                                            ('for_id', 'param_1', 'param_2'),
                                            {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up-plan:people': ('SELECT flare_up_plan.people FROM flare_up_plan WHERE '
                                    'flare_up_plan.people IS NOT NULL AND flare_up_plan.removed_at '
                                    'IS NULL AND flare_up_plan.id != ? ORDER BY flare_up_plan.day '
                                    'DESC, flare_up_plan.written_at DESC LIMIT ? OFFSET ?',
                                    ('for_id', 'param_1', 'param_2'),
                                    {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up-plan:seek_help': ('SELECT flare_up_plan.seek_help FROM flare_up_plan WHERE '
                                       'flare_up_plan.seek_help IS NOT NULL AND '
                                       'flare_up_plan.removed_at IS NULL AND flare_up_plan.id != ? '
                                       'ORDER BY flare_up_plan.day DESC, flare_up_plan.written_at '
                                       'DESC LIMIT ? OFFSET ?',
                                       ('for_id', 'param_1', 'param_2'),
                                       {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up-plan:sets_off': ('SELECT flare_up_plan.sets_off FROM flare_up_plan WHERE '
                                      'flare_up_plan.sets_off IS NOT NULL AND '
                                      'flare_up_plan.removed_at IS NULL AND flare_up_plan.id != ? '
                                      'ORDER BY flare_up_plan.day DESC, flare_up_plan.written_at '
                                      'DESC LIMIT ? OFFSET ?',
                                      ('for_id', 'param_1', 'param_2'),
                                      {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up-plan:way_back': ('SELECT flare_up_plan.way_back FROM flare_up_plan WHERE '
                                      'flare_up_plan.way_back IS NOT NULL AND '
                                      'flare_up_plan.removed_at IS NULL AND flare_up_plan.id != ? '
                                      'ORDER BY flare_up_plan.day DESC, flare_up_plan.written_at '
                                      'DESC LIMIT ? OFFSET ?',
                                      ('for_id', 'param_1', 'param_2'),
                                      {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up:eased': ('SELECT flare_up.eased FROM flare_up WHERE flare_up.eased IS NOT '
                              'NULL AND flare_up.removed_at IS NULL AND flare_up.id != ? ORDER BY '
                              'flare_up.day DESC, flare_up.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up:helped': ('SELECT flare_up.helped FROM flare_up WHERE flare_up.helped IS NOT '
                               'NULL AND flare_up.removed_at IS NULL AND flare_up.id != ? ORDER BY '
                               'flare_up.day DESC, flare_up.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up:note': ('SELECT flare_up.note FROM flare_up WHERE flare_up.note IS NOT NULL '
                             'AND flare_up.removed_at IS NULL AND flare_up.id != ? ORDER BY '
                             'flare_up.day DESC, flare_up.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up:set_off_by': ('SELECT flare_up.set_off_by FROM flare_up WHERE '
                                   'flare_up.set_off_by IS NOT NULL AND flare_up.removed_at IS '
                                   'NULL AND flare_up.id != ? ORDER BY flare_up.day DESC, '
                                   'flare_up.written_at DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up:worst': ('SELECT flare_up.worst FROM flare_up WHERE flare_up.worst IS NOT '
                              'NULL AND flare_up.removed_at IS NULL AND flare_up.id != ? ORDER BY '
                              'flare_up.day DESC, flare_up.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:flare-up:writer': ('SELECT flare_up.writer FROM flare_up WHERE flare_up.writer IS NOT '
                               'NULL AND flare_up.removed_at IS NULL AND flare_up.id != ? ORDER BY '
                               'flare_up.day DESC, flare_up.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:health-contact:outcome': ('SELECT health_contact.outcome FROM health_contact WHERE '
                                      'health_contact.outcome IS NOT NULL AND '
                                      'health_contact.removed_at IS NULL AND health_contact.id != '
                                      '? ORDER BY health_contact.day DESC, '
                                      'health_contact.written_at DESC LIMIT ? OFFSET ?',
                                      ('for_id', 'param_1', 'param_2'),
                                      {'param_1': 1, 'param_2': 0}),
 'last_said:health-contact:who': ('SELECT health_contact.who FROM health_contact WHERE '
                                  'health_contact.who IS NOT NULL AND health_contact.removed_at IS '
                                  'NULL AND health_contact.id != ? ORDER BY health_contact.day '
                                  'DESC, health_contact.written_at DESC LIMIT ? OFFSET ?',
                                  ('for_id', 'param_1', 'param_2'),
                                  {'param_1': 1, 'param_2': 0}),
 'last_said:health-contact:why': ('SELECT health_contact.why FROM health_contact WHERE '
                                  'health_contact.why IS NOT NULL AND health_contact.removed_at IS '
                                  'NULL AND health_contact.id != ? ORDER BY health_contact.day '
                                  'DESC, health_contact.written_at DESC LIMIT ? OFFSET ?',
                                  ('for_id', 'param_1', 'param_2'),
                                  {'param_1': 1, 'param_2': 0}),
 'last_said:health-contact:writer': ('SELECT health_contact.writer FROM health_contact WHERE '
                                     'health_contact.writer IS NOT NULL AND '
                                     'health_contact.removed_at IS NULL AND health_contact.id != ? '
                                     'ORDER BY health_contact.day DESC, health_contact.written_at '
                                     'DESC LIMIT ? OFFSET ?',
                                     ('for_id', 'param_1', 'param_2'),
                                     {'param_1': 1, 'param_2': 0}),
 'last_said:kind-voice:name': ('SELECT kind_voice.name FROM kind_voice WHERE kind_voice.name IS '
                               'NOT NULL AND kind_voice.removed_at IS NULL AND kind_voice.id != ? '
                               'ORDER BY kind_voice.day DESC, kind_voice.written_at DESC LIMIT ? '
                               'OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:kind-voice:on_lock_screen': ('SELECT kind_voice.on_lock_screen FROM kind_voice WHERE '
                                         'kind_voice.on_lock_screen IS NOT NULL AND '
                                         'kind_voice.removed_at IS NULL AND kind_voice.id != ? '
                                         'ORDER BY kind_voice.day DESC, kind_voice.written_at DESC '
                                         'LIMIT ? OFFSET ?',
                                         ('for_id', 'param_1', 'param_2'),
                                         {'param_1': 1, 'param_2': 0}),
 'last_said:kind-voice:seconds': ('SELECT kind_voice.seconds FROM kind_voice WHERE '
                                  'kind_voice.seconds IS NOT NULL AND kind_voice.removed_at IS '
                                  'NULL AND kind_voice.id != ? ORDER BY kind_voice.day DESC, '
                                  'kind_voice.written_at DESC LIMIT ? OFFSET ?',
                                  ('for_id', 'param_1', 'param_2'),
                                  {'param_1': 1, 'param_2': 0}),
 'last_said:kind-voice:sound': ('SELECT kind_voice.sound FROM kind_voice WHERE kind_voice.sound IS '
                                'NOT NULL AND kind_voice.removed_at IS NULL AND kind_voice.id != ? '
                                'ORDER BY kind_voice.day DESC, kind_voice.written_at DESC LIMIT ? '
                                'OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:look-back:average': ('SELECT look_back.average FROM look_back WHERE look_back.average '
                                 'IS NOT NULL AND look_back.removed_at IS NULL AND look_back.id != '
                                 '? ORDER BY look_back.day DESC, look_back.written_at DESC LIMIT ? '
                                 'OFFSET ?',
                                 ('for_id', 'param_1', 'param_2'),
                                 {'param_1': 1, 'param_2': 0}),
 'last_said:look-back:different': ('SELECT look_back.different FROM look_back WHERE '
                                   'look_back.different IS NOT NULL AND look_back.removed_at IS '
                                   'NULL AND look_back.id != ? ORDER BY look_back.day DESC, '
                                   'look_back.written_at DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:look-back:enjoyment': ('SELECT look_back.enjoyment FROM look_back WHERE '
                                   'look_back.enjoyment IS NOT NULL AND look_back.removed_at IS '
                                   'NULL AND look_back.id != ? ORDER BY look_back.day DESC, '
                                   'look_back.written_at DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:look-back:general_activity': ('SELECT look_back.general_activity FROM look_back WHERE '
                                          'look_back.general_activity IS NOT NULL AND '
                                          'look_back.removed_at IS NULL AND look_back.id != ? '
                                          'ORDER BY look_back.day DESC, look_back.written_at DESC '
                                          'LIMIT ? OFFSET ?',
                                          ('for_id', 'param_1', 'param_2'),
                                          {'param_1': 1, 'param_2': 0}),
 'last_said:look-back:least': ('SELECT look_back.least FROM look_back WHERE look_back.least IS NOT '
                               'NULL AND look_back.removed_at IS NULL AND look_back.id != ? ORDER '
                               'BY look_back.day DESC, look_back.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:look-back:note': ('SELECT look_back.note FROM look_back WHERE look_back.note IS NOT '
                              'NULL AND look_back.removed_at IS NULL AND look_back.id != ? ORDER '
                              'BY look_back.day DESC, look_back.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:look-back:sleep': ('SELECT look_back.sleep FROM look_back WHERE look_back.sleep IS NOT '
                               'NULL AND look_back.removed_at IS NULL AND look_back.id != ? ORDER '
                               'BY look_back.day DESC, look_back.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:look-back:suited': ('SELECT look_back.suited FROM look_back WHERE look_back.suited IS '
                                'NOT NULL AND look_back.removed_at IS NULL AND look_back.id != ? '
                                'ORDER BY look_back.day DESC, look_back.written_at DESC LIMIT ? '
                                'OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:look-back:worst': ('SELECT look_back.worst FROM look_back WHERE look_back.worst IS NOT '
                               'NULL AND look_back.removed_at IS NULL AND look_back.id != ? ORDER '
                               'BY look_back.day DESC, look_back.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:look-back:writer': ('SELECT look_back.writer FROM look_back WHERE look_back.writer IS '
                                'NOT NULL AND look_back.removed_at IS NULL AND look_back.id != ? '
                                'ORDER BY look_back.day DESC, look_back.written_at DESC LIMIT ? '
                                'OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:medicine:how_much': ('SELECT medicine.how_much FROM medicine WHERE medicine.how_much '
                                 'IS NOT NULL AND medicine.removed_at IS NULL AND medicine.id != ? '
                                 'ORDER BY medicine.day DESC, medicine.written_at DESC LIMIT ? '
                                 'OFFSET ?',
                                 ('for_id', 'param_1', 'param_2'),
                                 {'param_1': 1, 'param_2': 0}),
 'last_said:medicine:note': ('SELECT medicine.note FROM medicine WHERE medicine.note IS NOT NULL '
                             'AND medicine.removed_at IS NULL AND medicine.id != ? ORDER BY '
                             'medicine.day DESC, medicine.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:medicine:what': ('SELECT medicine.what FROM medicine WHERE medicine.what IS NOT NULL '
                             'AND medicine.removed_at IS NULL AND medicine.id != ? ORDER BY '
                             'medicine.day DESC, medicine.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:medicine:writer': ('SELECT medicine.writer FROM medicine WHERE medicine.writer IS NOT '
                               'NULL AND medicine.removed_at IS NULL AND medicine.id != ? ORDER BY '
                               'medicine.day DESC, medicine.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:pause:note': ('SELECT pause.note FROM pause WHERE pause.note IS NOT NULL AND '
                          'pause.removed_at IS NULL AND pause.id != ? ORDER BY pause.day DESC, '
                          'pause.written_at DESC LIMIT ? OFFSET ?',
                          ('for_id', 'param_1', 'param_2'),
                          {'param_1': 1, 'param_2': 0}),
 'last_said:pause:reason': ('SELECT pause.reason FROM pause WHERE pause.reason IS NOT NULL AND '
                            'pause.removed_at IS NULL AND pause.id != ? ORDER BY pause.day DESC, '
                            'pause.written_at DESC LIMIT ? OFFSET ?',
                            ('for_id', 'param_1', 'param_2'),
                            {'param_1': 1, 'param_2': 0}),
 'last_said:pause:until': ('SELECT pause.until FROM pause WHERE pause.until IS NOT NULL AND '
                           'pause.removed_at IS NULL AND pause.id != ? ORDER BY pause.day DESC, '
                           'pause.written_at DESC LIMIT ? OFFSET ?',
                           ('for_id', 'param_1', 'param_2'),
                           {'param_1': 1, 'param_2': 0}),
 'last_said:practice:exercise': ('SELECT practice.exercise FROM practice WHERE practice.exercise '
                                 'IS NOT NULL AND practice.removed_at IS NULL AND practice.id != ? '
                                 'ORDER BY practice.day DESC, practice.written_at DESC LIMIT ? '
                                 'OFFSET ?',
                                 ('for_id', 'param_1', 'param_2'),
                                 {'param_1': 1, 'param_2': 0}),
 'last_said:practice:in_help': ('SELECT practice.in_help FROM practice WHERE practice.in_help IS '
                                'NOT NULL AND practice.removed_at IS NULL AND practice.id != ? '
                                'ORDER BY practice.day DESC, practice.written_at DESC LIMIT ? '
                                'OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:practice:minutes': ('SELECT practice.minutes FROM practice WHERE practice.minutes IS '
                                'NOT NULL AND practice.removed_at IS NULL AND practice.id != ? '
                                'ORDER BY practice.day DESC, practice.written_at DESC LIMIT ? '
                                'OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:practice:note': ('SELECT practice.note FROM practice WHERE practice.note IS NOT NULL '
                             'AND practice.removed_at IS NULL AND practice.id != ? ORDER BY '
                             'practice.day DESC, practice.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:practice:pain_after': ('SELECT practice.pain_after FROM practice WHERE '
                                   'practice.pain_after IS NOT NULL AND practice.removed_at IS '
                                   'NULL AND practice.id != ? ORDER BY practice.day DESC, '
                                   'practice.written_at DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:practice:pain_before': ('SELECT practice.pain_before FROM practice WHERE '
                                    'practice.pain_before IS NOT NULL AND practice.removed_at IS '
                                    'NULL AND practice.id != ? ORDER BY practice.day DESC, '
                                    'practice.written_at DESC LIMIT ? OFFSET ?',
                                    ('for_id', 'param_1', 'param_2'),
                                    {'param_1': 1, 'param_2': 0}),
 'last_said:practice:tension_after': ('SELECT practice.tension_after FROM practice WHERE '
                                      'practice.tension_after IS NOT NULL AND practice.removed_at '
                                      'IS NULL AND practice.id != ? ORDER BY practice.day DESC, '
                                      'practice.written_at DESC LIMIT ? OFFSET ?',
                                      ('for_id', 'param_1', 'param_2'),
                                      {'param_1': 1, 'param_2': 0}),
 'last_said:practice:tension_before': ('SELECT practice.tension_before FROM practice WHERE '
                                       'practice.tension_before IS NOT NULL AND '
                                       'practice.removed_at IS NULL AND practice.id != ? ORDER BY '
                                       'practice.day DESC, practice.written_at DESC LIMIT ? OFFSET '
                                       '?',
                                       ('for_id', 'param_1', 'param_2'),
                                       {'param_1': 1, 'param_2': 0}),
 'last_said:practice:title': ('SELECT practice.title FROM practice WHERE practice.title IS NOT '
                              'NULL AND practice.removed_at IS NULL AND practice.id != ? ORDER BY '
                              'practice.day DESC, practice.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:practice:to_the_end': ('SELECT practice.to_the_end FROM practice WHERE '
                                   'practice.to_the_end IS NOT NULL AND practice.removed_at IS '
                                   'NULL AND practice.id != ? ORDER BY practice.day DESC, '
                                   'practice.written_at DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:practice:writer': ('SELECT practice.writer FROM practice WHERE practice.writer IS NOT '
                               'NULL AND practice.removed_at IS NULL AND practice.id != ? ORDER BY '
                               'practice.day DESC, practice.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:sleep:awake_minutes': ('SELECT sleep.awake_minutes FROM sleep WHERE '
                                   'sleep.awake_minutes IS NOT NULL AND sleep.removed_at IS NULL '
                                   'AND sleep.id != ? ORDER BY sleep.day DESC, sleep.written_at '
                                   'DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:sleep:awakenings': ('SELECT sleep.awakenings FROM sleep WHERE sleep.awakenings IS NOT '
                                'NULL AND sleep.removed_at IS NULL AND sleep.id != ? ORDER BY '
                                'sleep.day DESC, sleep.written_at DESC LIMIT ? OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:sleep:falling_asleep_minutes': ('SELECT sleep.falling_asleep_minutes FROM sleep WHERE '
                                            'sleep.falling_asleep_minutes IS NOT NULL AND '
                                            'sleep.removed_at IS NULL AND sleep.id != ? ORDER BY '
                                            'sleep.day DESC, sleep.written_at DESC LIMIT ? OFFSET '
                                            '?',
                                            ('for_id', 'param_1', 'param_2'),
                                            {'param_1': 1, 'param_2': 0}),
 'last_said:sleep:final_waking': ('SELECT sleep.final_waking FROM sleep WHERE sleep.final_waking '
                                  'IS NOT NULL AND sleep.removed_at IS NULL AND sleep.id != ? '
                                  'ORDER BY sleep.day DESC, sleep.written_at DESC LIMIT ? OFFSET ?',
                                  ('for_id', 'param_1', 'param_2'),
                                  {'param_1': 1, 'param_2': 0}),
 'last_said:sleep:into_bed': ('SELECT sleep.into_bed FROM sleep WHERE sleep.into_bed IS NOT NULL '
                              'AND sleep.removed_at IS NULL AND sleep.id != ? ORDER BY sleep.day '
                              'DESC, sleep.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:sleep:nap_minutes': ('SELECT sleep.nap_minutes FROM sleep WHERE sleep.nap_minutes IS '
                                 'NOT NULL AND sleep.removed_at IS NULL AND sleep.id != ? ORDER BY '
                                 'sleep.day DESC, sleep.written_at DESC LIMIT ? OFFSET ?',
                                 ('for_id', 'param_1', 'param_2'),
                                 {'param_1': 1, 'param_2': 0}),
 'last_said:sleep:naps': ('SELECT sleep.naps FROM sleep WHERE sleep.naps IS NOT NULL AND '
                          'sleep.removed_at IS NULL AND sleep.id != ? ORDER BY sleep.day DESC, '
                          'sleep.written_at DESC LIMIT ? OFFSET ?',
                          ('for_id', 'param_1', 'param_2'),
                          {'param_1': 1, 'param_2': 0}),
 'last_said:sleep:note': ('SELECT sleep.note FROM sleep WHERE sleep.note IS NOT NULL AND '
                          'sleep.removed_at IS NULL AND sleep.id != ? ORDER BY sleep.day DESC, '
                          'sleep.written_at DESC LIMIT ? OFFSET ?',
                          ('for_id', 'param_1', 'param_2'),
                          {'param_1': 1, 'param_2': 0}),
 'last_said:sleep:out_of_bed': ('SELECT sleep.out_of_bed FROM sleep WHERE sleep.out_of_bed IS NOT '
                                'NULL AND sleep.removed_at IS NULL AND sleep.id != ? ORDER BY '
                                'sleep.day DESC, sleep.written_at DESC LIMIT ? OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:sleep:quality': ('SELECT sleep.quality FROM sleep WHERE sleep.quality IS NOT NULL AND '
                             'sleep.removed_at IS NULL AND sleep.id != ? ORDER BY sleep.day DESC, '
                             'sleep.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:sleep:slept_minutes': ('SELECT sleep.slept_minutes FROM sleep WHERE '
                                   'sleep.slept_minutes IS NOT NULL AND sleep.removed_at IS NULL '
                                   'AND sleep.id != ? ORDER BY sleep.day DESC, sleep.written_at '
                                   'DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:sleep:tried_to_sleep': ('SELECT sleep.tried_to_sleep FROM sleep WHERE '
                                    'sleep.tried_to_sleep IS NOT NULL AND sleep.removed_at IS NULL '
                                    'AND sleep.id != ? ORDER BY sleep.day DESC, sleep.written_at '
                                    'DESC LIMIT ? OFFSET ?',
                                    ('for_id', 'param_1', 'param_2'),
                                    {'param_1': 1, 'param_2': 0}),
 'last_said:sleep:writer': ('SELECT sleep.writer FROM sleep WHERE sleep.writer IS NOT NULL AND '
                            'sleep.removed_at IS NULL AND sleep.id != ? ORDER BY sleep.day DESC, '
                            'sleep.written_at DESC LIMIT ? OFFSET ?',
                            ('for_id', 'param_1', 'param_2'),
                            {'param_1': 1, 'param_2': 0}),
 'last_said:tracked:amount': ('SELECT tracked.amount FROM tracked WHERE tracked.amount IS NOT NULL '
                              'AND tracked.removed_at IS NULL AND tracked.id != ? ORDER BY '
                              'tracked.day DESC, tracked.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:tracked:chosen': ('SELECT tracked.chosen FROM tracked WHERE tracked.chosen IS NOT NULL '
                              'AND tracked.removed_at IS NULL AND tracked.id != ? ORDER BY '
                              'tracked.day DESC, tracked.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:tracked:holds': ('SELECT tracked.holds FROM tracked WHERE tracked.holds IS NOT NULL '
                             'AND tracked.removed_at IS NULL AND tracked.id != ? ORDER BY '
                             'tracked.day DESC, tracked.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:tracked:name': ('SELECT tracked.name FROM tracked WHERE tracked.name IS NOT NULL AND '
                            'tracked.removed_at IS NULL AND tracked.id != ? ORDER BY tracked.day '
                            'DESC, tracked.written_at DESC LIMIT ? OFFSET ?',
                            ('for_id', 'param_1', 'param_2'),
                            {'param_1': 1, 'param_2': 0}),
 'last_said:tracked:tracker': ('SELECT tracked.tracker FROM tracked WHERE tracked.tracker IS NOT '
                               'NULL AND tracked.removed_at IS NULL AND tracked.id != ? ORDER BY '
                               'tracked.day DESC, tracked.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:tracked:unit': ('SELECT tracked.unit FROM tracked WHERE tracked.unit IS NOT NULL AND '
                            'tracked.removed_at IS NULL AND tracked.id != ? ORDER BY tracked.day '
                            'DESC, tracked.written_at DESC LIMIT ? OFFSET ?',
                            ('for_id', 'param_1', 'param_2'),
                            {'param_1': 1, 'param_2': 0}),
 'last_said:tracked:writer': ('SELECT tracked.writer FROM tracked WHERE tracked.writer IS NOT NULL '
                              'AND tracked.removed_at IS NULL AND tracked.id != ? ORDER BY '
                              'tracked.day DESC, tracked.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:tracker:choices': ('SELECT tracker.choices FROM tracker WHERE tracker.choices IS NOT '
                               'NULL AND tracker.removed_at IS NULL AND tracker.id != ? ORDER BY '
                               'tracker.day DESC, tracker.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:tracker:holds': ('SELECT tracker.holds FROM tracker WHERE tracker.holds IS NOT NULL '
                             'AND tracker.removed_at IS NULL AND tracker.id != ? ORDER BY '
                             'tracker.day DESC, tracker.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:tracker:name': ('SELECT tracker.name FROM tracker WHERE tracker.name IS NOT NULL AND '
                            'tracker.removed_at IS NULL AND tracker.id != ? ORDER BY tracker.day '
                            'DESC, tracker.written_at DESC LIMIT ? OFFSET ?',
                            ('for_id', 'param_1', 'param_2'),
                            {'param_1': 1, 'param_2': 0}),
 'last_said:tracker:place': ('SELECT tracker.place FROM tracker WHERE tracker.place IS NOT NULL '
                             'AND tracker.removed_at IS NULL AND tracker.id != ? ORDER BY '
                             'tracker.day DESC, tracker.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:tracker:put_away': ('SELECT tracker.put_away FROM tracker WHERE tracker.put_away IS '
                                'NOT NULL AND tracker.removed_at IS NULL AND tracker.id != ? ORDER '
                                'BY tracker.day DESC, tracker.written_at DESC LIMIT ? OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:tracker:ready': ('SELECT tracker.ready FROM tracker WHERE tracker.ready IS NOT NULL '
                             'AND tracker.removed_at IS NULL AND tracker.id != ? ORDER BY '
                             'tracker.day DESC, tracker.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:tracker:unit': ('SELECT tracker.unit FROM tracker WHERE tracker.unit IS NOT NULL AND '
                            'tracker.removed_at IS NULL AND tracker.id != ? ORDER BY tracker.day '
                            'DESC, tracker.written_at DESC LIMIT ? OFFSET ?',
                            ('for_id', 'param_1', 'param_2'),
                            {'param_1': 1, 'param_2': 0}),
 'last_said:went-well:text': ('SELECT went_well.text FROM went_well WHERE went_well.text IS NOT '
                              'NULL AND went_well.removed_at IS NULL AND went_well.id != ? ORDER '
                              'BY went_well.day DESC, went_well.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:went-well:writer': ('SELECT went_well.writer FROM went_well WHERE went_well.writer IS '
                                'NOT NULL AND went_well.removed_at IS NULL AND went_well.id != ? '
                                'ORDER BY went_well.day DESC, went_well.written_at DESC LIMIT ? '
                                'OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'long_removed': ('SELECT ? AS anon_1, check_in.id FROM check_in WHERE check_in.removed_at < ? '
                  'UNION ALL SELECT ? AS anon_2, sleep.id FROM sleep WHERE sleep.removed_at < ? '
                  'UNION ALL SELECT ? AS anon_3, activity.id FROM activity WHERE '
                  'activity.removed_at < ? UNION ALL SELECT ? AS anon_4, practice.id FROM practice '
                  'WHERE practice.removed_at < ? UNION ALL SELECT ? AS anon_5, went_well.id FROM '
                  'went_well WHERE went_well.removed_at < ? UNION ALL SELECT ? AS anon_6, '
                  'look_back.id FROM look_back WHERE look_back.removed_at < ? UNION ALL SELECT ? '
                  'AS anon_7, flare_up.id FROM flare_up WHERE flare_up.removed_at < ? UNION ALL '
                  'SELECT ? AS anon_8, pause.id FROM pause WHERE pause.removed_at < ? UNION ALL '
                  'SELECT ? AS anon_9, medicine.id FROM medicine WHERE medicine.removed_at < ? '
                  'UNION ALL SELECT ? AS anon_10, health_contact.id FROM health_contact WHERE '
                  'health_contact.removed_at < ? UNION ALL SELECT ? AS anon_11, tracked.id FROM '
                  'tracked WHERE tracked.removed_at < ? UNION ALL SELECT ? AS anon_12, tracker.id '
                  'FROM tracker WHERE tracker.removed_at < ? UNION ALL SELECT ? AS anon_13, '
                  'conditions.id FROM conditions WHERE conditions.removed_at < ? UNION ALL SELECT '
                  '? AS anon_14, flare_up_plan.id FROM flare_up_plan WHERE '
                  'flare_up_plan.removed_at < ? UNION ALL SELECT ? AS anon_15, kind_voice.id FROM '
                  'kind_voice WHERE kind_voice.removed_at < ?',
                  ('param_1',
                   'before',
                   'param_2',
                   'before',
                   'param_3',
                   'before',
                   'param_4',
                   'before',
                   'param_5',
                   'before',
                   'param_6',
                   'before',
                   'param_7',
                   'before',
                   'param_8',
                   'before',
                   'param_9',
                   'before',
                   'param_10',
                   'before',
                   'param_11',
                   'before',
                   'param_12',
                   'before',
                   'param_13',
                   'before',
                   'param_14',
                   'before',
                   'param_15',
                   'before'),
                  {'param_1': 'check-in',
                   'param_10': 'health-contact',
                   'param_11': 'tracked',
                   'param_12': 'tracker',
                   'param_13': 'conditions',
                   'param_14': 'flare-up-plan',
                   'param_15': 'kind-voice',
                   'param_2': 'sleep',
                   'param_3': 'activity',
                   'param_4': 'practice',
                   'param_5': 'went-well',
                   'param_6': 'look-back',
                   'param_7': 'flare-up',
                   'param_8': 'pause',
                   'param_9': 'medicine'}),
 'newest_day:activity': ('SELECT max(activity.day) AS max_1 FROM activity WHERE '
                         'activity.removed_at IS NULL',
                         (),
                         {}),
 'newest_day:check-in': ('SELECT max(check_in.day) AS max_1 FROM check_in WHERE '
                         'check_in.removed_at IS NULL',
                         (),
                         {}),
 'newest_day:conditions': ('SELECT max(conditions.day) AS max_1 FROM conditions WHERE '
                           'conditions.removed_at IS NULL',
                           (),
                           {}),
 'newest_day:flare-up': ('SELECT max(flare_up.day) AS max_1 FROM flare_up WHERE '
                         'flare_up.removed_at IS NULL',
                         (),
                         {}),
 'newest_day:flare-up-plan': ('SELECT max(flare_up_plan.day) AS max_1 FROM flare_up_plan WHERE '
                              'flare_up_plan.removed_at IS NULL',
                              (),
                              {}),
 'newest_day:health-contact': ('SELECT max(health_contact.day) AS max_1 FROM health_contact WHERE '
                               'health_contact.removed_at IS NULL',
                               (),
                               {}),
 'newest_day:kind-voice': ('SELECT max(kind_voice.day) AS max_1 FROM kind_voice WHERE '
                           'kind_voice.removed_at IS NULL',
                           (),
                           {}),
 'newest_day:look-back': ('SELECT max(look_back.day) AS max_1 FROM look_back WHERE '
                          'look_back.removed_at IS NULL',
                          (),
                          {}),
 'newest_day:medicine': ('SELECT max(medicine.day) AS max_1 FROM medicine WHERE '
                         'medicine.removed_at IS NULL',
                         (),
                         {}),
 'newest_day:pause': ('SELECT max(pause.day) AS max_1 FROM pause WHERE pause.removed_at IS NULL',
                      (),
                      {}),
 'newest_day:practice': ('SELECT max(practice.day) AS max_1 FROM practice WHERE '
                         'practice.removed_at IS NULL',
                         (),
                         {}),
 'newest_day:sleep': ('SELECT max(sleep.day) AS max_1 FROM sleep WHERE sleep.removed_at IS NULL',
                      (),
                      {}),
 'newest_day:tracked': ('SELECT max(tracked.day) AS max_1 FROM tracked WHERE tracked.removed_at IS '
                        'NULL',
                        (),
                        {}),
 'newest_day:tracker': ('SELECT max(tracker.day) AS max_1 FROM tracker WHERE tracker.removed_at IS '
                        'NULL',
                        (),
                        {}),
 'newest_day:went-well': ('SELECT max(went_well.day) AS max_1 FROM went_well WHERE '
                          'went_well.removed_at IS NULL',
                          (),
                          {}),
 'periods_touching:activity': ('SELECT activity.id, activity.day, activity.at_clock, '
                               'activity.at_zone, activity.at_offset, activity.written_at, '
                               'activity.written_zone, activity.written_offset, '
                               'activity.written_day, activity.version, activity.opened_at, '
                               'activity.saved_at, activity.closed, activity.removed_at, '
                               'activity.what, activity.minutes, activity.effort, '
                               'activity.pain_before, activity.pain_after, '
                               'activity.planned_minutes, activity.place, activity.company, '
                               'activity.note, activity.writer FROM activity WHERE activity.day <= '
                               '? AND activity.day >= ? AND activity.removed_at IS NULL',
                               ('last', 'first'),
                               {}),
 'periods_touching:check-in': ('SELECT check_in.id, check_in.day, check_in.at_clock, '
                               'check_in.at_zone, check_in.at_offset, check_in.written_at, '
                               'check_in.written_zone, check_in.written_offset, '
                               'check_in.written_day, check_in.version, check_in.opened_at, '
                               'check_in.saved_at, check_in.closed, check_in.removed_at, '
                               'check_in.pain, check_in.areas, check_in.mood, check_in.energy, '
                               'check_in.stress, check_in.helped, check_in.note, check_in.body, '
                               'check_in.words, check_in.triggers, check_in.writer FROM check_in '
                               'WHERE check_in.day <= ? AND check_in.day >= ? AND '
                               'check_in.removed_at IS NULL',
                               ('last', 'first'),
                               {}),
 'periods_touching:conditions': ('SELECT conditions.id, conditions.day, conditions.at_clock, '
                                 'conditions.at_zone, conditions.at_offset, conditions.written_at, '
                                 'conditions.written_zone, conditions.written_offset, '
                                 'conditions.written_day, conditions.version, '
                                 'conditions.opened_at, conditions.saved_at, conditions.closed, '
                                 'conditions.removed_at, conditions.named, '
                                 'conditions.small_efforts, conditions.none_of_these FROM '
                                 'conditions WHERE conditions.day <= ? AND conditions.day >= ? AND '
                                 'conditions.removed_at IS NULL',
                                 ('last', 'first'),
                                 {}),
 'periods_touching:flare-up': ('SELECT flare_up.id, flare_up.day, flare_up.at_clock, '
                               'flare_up.at_zone, flare_up.at_offset, flare_up.written_at, '
                               'flare_up.written_zone, flare_up.written_offset, '
                               'flare_up.written_day, flare_up.version, flare_up.opened_at, '
                               'flare_up.saved_at, flare_up.closed, flare_up.removed_at, '
                               'flare_up.eased, flare_up.worst, flare_up.set_off_by, '
                               'flare_up.helped, flare_up.note, flare_up.writer FROM flare_up '
                               'WHERE flare_up.day <= ? AND (flare_up.day >= ? OR flare_up.eased '
                               'IS NULL OR flare_up.eased >= ?) AND flare_up.removed_at IS NULL',
                               ('last', 'first', 'first'),
                               {}),
 'periods_touching:flare-up-plan': ('SELECT flare_up_plan.id, flare_up_plan.day, '
                                    'flare_up_plan.at_clock, flare_up_plan.at_zone, '
                                    'flare_up_plan.at_offset, flare_up_plan.written_at, '
                                    'flare_up_plan.written_zone, flare_up_plan.written_offset, '
                                    'flare_up_plan.written_day, flare_up_plan.version, '
                                    'flare_up_plan.opened_at, flare_up_plan.saved_at, '
                                    'flare_up_plan.closed, flare_up_plan.removed_at, '
                                    'flare_up_plan.early_signs, flare_up_plan.sets_off, '
                                    'flare_up_plan.first_hour, flare_up_plan.exercises, '
                                    'flare_up_plan.keep_doing, flare_up_plan.people, '
                                    'flare_up_plan.seek_help, flare_up_plan.way_back, '
                                    'flare_up_plan.message, flare_up_plan.medicines, '
                                    'flare_up_plan.medicines_written, flare_up_plan.on_lock_screen '
                                    'FROM flare_up_plan WHERE flare_up_plan.day <= ? AND '
                                    '(flare_up_plan.day >= ? OR flare_up_plan.medicines_written IS '
                                    'NULL OR flare_up_plan.medicines_written >= ?) AND '
                                    'flare_up_plan.removed_at IS NULL',
                                    ('last', 'first', 'first'),
                                    {}),
 'periods_touching:health-contact': ('SELECT health_contact.id, health_contact.day, '
                                     'health_contact.at_clock, health_contact.at_zone, '
                                     'health_contact.at_offset, health_contact.written_at, '
                                     'health_contact.written_zone, health_contact.written_offset, '
                                     'health_contact.written_day, health_contact.version, '
                                     'health_contact.opened_at, health_contact.saved_at, '
                                     'health_contact.closed, health_contact.removed_at, '
                                     'health_contact.who, health_contact.why, '
                                     'health_contact.outcome, health_contact.writer FROM '
                                     'health_contact WHERE health_contact.day <= ? AND '
                                     'health_contact.day >= ? AND health_contact.removed_at IS '
                                     'NULL',
                                     ('last', 'first'),
                                     {}),
 'periods_touching:kind-voice': ('SELECT kind_voice.id, kind_voice.day, kind_voice.at_clock, '
                                 'kind_voice.at_zone, kind_voice.at_offset, kind_voice.written_at, '
                                 'kind_voice.written_zone, kind_voice.written_offset, '
                                 'kind_voice.written_day, kind_voice.version, '
                                 'kind_voice.opened_at, kind_voice.saved_at, kind_voice.closed, '
                                 'kind_voice.removed_at, kind_voice.name, kind_voice.seconds, '
                                 'kind_voice.sound, kind_voice.on_lock_screen FROM kind_voice '
                                 'WHERE kind_voice.day <= ? AND kind_voice.day >= ? AND '
                                 'kind_voice.removed_at IS NULL',
                                 ('last', 'first'),
                                 {}),
 'periods_touching:look-back': ('SELECT look_back.id, look_back.day, look_back.at_clock, '
                                'look_back.at_zone, look_back.at_offset, look_back.written_at, '
                                'look_back.written_zone, look_back.written_offset, '
                                'look_back.written_day, look_back.version, look_back.opened_at, '
                                'look_back.saved_at, look_back.closed, look_back.removed_at, '
                                'look_back.worst, look_back.least, look_back.average, '
                                'look_back.enjoyment, look_back.general_activity, look_back.sleep, '
                                'look_back.suited, look_back.different, look_back.note, '
                                'look_back.writer FROM look_back WHERE look_back.day <= ? AND '
                                'look_back.day >= ? AND look_back.removed_at IS NULL',
                                ('last', 'first'),
                                {}),
 'periods_touching:medicine': ('SELECT medicine.id, medicine.day, medicine.at_clock, '
                               'medicine.at_zone, medicine.at_offset, medicine.written_at, '
                               'medicine.written_zone, medicine.written_offset, '
                               'medicine.written_day, medicine.version, medicine.opened_at, '
                               'medicine.saved_at, medicine.closed, medicine.removed_at, '
                               'medicine.what, medicine.how_much, medicine.note, medicine.writer '
                               'FROM medicine WHERE medicine.day <= ? AND medicine.day >= ? AND '
                               'medicine.removed_at IS NULL',
                               ('last', 'first'),
                               {}),
 'periods_touching:pause': ('SELECT pause.id, pause.day, pause.at_clock, pause.at_zone, '
                            'pause.at_offset, pause.written_at, pause.written_zone, '
                            'pause.written_offset, pause.written_day, pause.version, '
                            'pause.opened_at, pause.saved_at, pause.closed, pause.removed_at, '
                            'pause.until, pause.reason, pause.note FROM pause WHERE pause.day <= ? '
                            'AND (pause.day >= ? OR pause.until IS NULL OR pause.until >= ?) AND '
                            'pause.removed_at IS NULL',
                            ('last', 'first', 'first'),
                            {}),
 'periods_touching:practice': ('SELECT practice.id, practice.day, practice.at_clock, '
                               'practice.at_zone, practice.at_offset, practice.written_at, '
                               'practice.written_zone, practice.written_offset, '
                               'practice.written_day, practice.version, practice.opened_at, '
                               'practice.saved_at, practice.closed, practice.removed_at, '
                               'practice.exercise, practice.title, practice.minutes, '
                               'practice.tension_before, practice.tension_after, '
                               'practice.pain_before, practice.pain_after, practice.to_the_end, '
                               'practice.in_help, practice.note, practice.writer FROM practice '
                               'WHERE practice.day <= ? AND practice.day >= ? AND '
                               'practice.removed_at IS NULL',
                               ('last', 'first'),
                               {}),
 'periods_touching:sleep': ('SELECT sleep.id, sleep.day, sleep.at_clock, sleep.at_zone, '
                            'sleep.at_offset, sleep.written_at, sleep.written_zone, '
                            'sleep.written_offset, sleep.written_day, sleep.version, '
                            'sleep.opened_at, sleep.saved_at, sleep.closed, sleep.removed_at, '
                            'sleep.slept_minutes, sleep.quality, sleep.into_bed, '
                            'sleep.tried_to_sleep, sleep.falling_asleep_minutes, sleep.awakenings, '
                            'sleep.awake_minutes, sleep.final_waking, sleep.out_of_bed, '
                            'sleep.note, sleep.naps, sleep.nap_minutes, sleep.writer FROM sleep '
                            'WHERE sleep.day <= ? AND sleep.day >= ? AND sleep.removed_at IS NULL',
                            ('last', 'first'),
                            {}),
 'periods_touching:tracked': ('SELECT tracked.id, tracked.day, tracked.at_clock, tracked.at_zone, '
                              'tracked.at_offset, tracked.written_at, tracked.written_zone, '
                              'tracked.written_offset, tracked.written_day, tracked.version, '
                              'tracked.opened_at, tracked.saved_at, tracked.closed, '
                              'tracked.removed_at, tracked.tracker, tracked.name, tracked.holds, '
                              'tracked.unit, tracked.amount, tracked.chosen, tracked.writer FROM '
                              'tracked WHERE tracked.day <= ? AND tracked.day >= ? AND '
                              'tracked.removed_at IS NULL',
                              ('last', 'first'),
                              {}),
 'periods_touching:tracker': ('SELECT tracker.id, tracker.day, tracker.at_clock, tracker.at_zone, '
                              'tracker.at_offset, tracker.written_at, tracker.written_zone, '
                              'tracker.written_offset, tracker.written_day, tracker.version, '
                              'tracker.opened_at, tracker.saved_at, tracker.closed, '
                              'tracker.removed_at, tracker.ready, tracker.name, tracker.holds, '
                              'tracker.unit, tracker.choices, tracker.place, tracker.put_away FROM '
                              'tracker WHERE tracker.day <= ? AND tracker.day >= ? AND '
                              'tracker.removed_at IS NULL',
                              ('last', 'first'),
                              {}),
 'periods_touching:went-well': ('SELECT went_well.id, went_well.day, went_well.at_clock, '
                                'went_well.at_zone, went_well.at_offset, went_well.written_at, '
                                'went_well.written_zone, went_well.written_offset, '
                                'went_well.written_day, went_well.version, went_well.opened_at, '
                                'went_well.saved_at, went_well.closed, went_well.removed_at, '
                                'went_well.text, went_well.writer FROM went_well WHERE '
                                'went_well.day <= ? AND went_well.day >= ? AND '
                                'went_well.removed_at IS NULL',
                                ('last', 'first'),
                                {}),
 'raise_commit_count': ('UPDATE commit_count SET count=(commit_count.count + ?) RETURNING count',
                        ('param_1',),
                        {'param_1': 1}),
 'recent_values:activity:company': ('SELECT activity.company FROM activity WHERE '
                                    'activity.removed_at IS NULL ORDER BY activity.day DESC, '
                                    'activity.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:activity:effort': ('SELECT activity.effort FROM activity WHERE activity.removed_at '
                                   'IS NULL ORDER BY activity.day DESC, activity.written_at DESC '
                                   'LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:activity:minutes': ('SELECT activity.minutes FROM activity WHERE '
                                    'activity.removed_at IS NULL ORDER BY activity.day DESC, '
                                    'activity.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:activity:note': ('SELECT activity.note FROM activity WHERE activity.removed_at IS '
                                 'NULL ORDER BY activity.day DESC, activity.written_at DESC LIMIT '
                                 '? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:activity:pain_after': ('SELECT activity.pain_after FROM activity WHERE '
                                       'activity.removed_at IS NULL ORDER BY activity.day DESC, '
                                       'activity.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:activity:pain_before': ('SELECT activity.pain_before FROM activity WHERE '
                                        'activity.removed_at IS NULL ORDER BY activity.day DESC, '
                                        'activity.written_at DESC LIMIT ? OFFSET ?',
                                        ('most', 'param_1'),
                                        {'param_1': 0}),
 'recent_values:activity:place': ('SELECT activity.place FROM activity WHERE activity.removed_at '
                                  'IS NULL ORDER BY activity.day DESC, activity.written_at DESC '
                                  'LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:activity:planned_minutes': ('SELECT activity.planned_minutes FROM activity WHERE '
                                            'activity.removed_at IS NULL ORDER BY activity.day '
                                            'DESC, activity.written_at DESC LIMIT ? OFFSET ?',
                                            ('most', 'param_1'),
                                            {'param_1': 0}),
 'recent_values:activity:what': ('SELECT activity.what FROM activity WHERE activity.removed_at IS '
                                 'NULL ORDER BY activity.day DESC, activity.written_at DESC LIMIT '
                                 '? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:activity:writer': ('SELECT activity.writer FROM activity WHERE activity.removed_at '
                                   'IS NULL ORDER BY activity.day DESC, activity.written_at DESC '
                                   'LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:check-in:areas': ('SELECT check_in.areas FROM check_in WHERE check_in.removed_at '
                                  'IS NULL ORDER BY check_in.day DESC, check_in.written_at DESC '
                                  'LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:check-in:body': ('SELECT check_in.body FROM check_in WHERE check_in.removed_at IS '
                                 'NULL ORDER BY check_in.day DESC, check_in.written_at DESC LIMIT '
                                 '? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:check-in:energy': ('SELECT check_in.energy FROM check_in WHERE check_in.removed_at '
                                   'IS NULL ORDER BY check_in.day DESC, check_in.written_at DESC '
                                   'LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:check-in:helped': ('SELECT check_in.helped FROM check_in WHERE check_in.removed_at '
                                   'IS NULL ORDER BY check_in.day DESC, check_in.written_at DESC '
                                   'LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:check-in:mood': ('SELECT check_in.mood FROM check_in WHERE check_in.removed_at IS '
                                 'NULL ORDER BY check_in.day DESC, check_in.written_at DESC LIMIT '
                                 '? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:check-in:note': ('SELECT check_in.note FROM check_in WHERE check_in.removed_at IS '
                                 'NULL ORDER BY check_in.day DESC, check_in.written_at DESC LIMIT '
                                 '? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:check-in:pain': ('SELECT check_in.pain FROM check_in WHERE check_in.removed_at IS '
                                 'NULL ORDER BY check_in.day DESC, check_in.written_at DESC LIMIT '
                                 '? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:check-in:stress': ('SELECT check_in.stress FROM check_in WHERE check_in.removed_at '
                                   'IS NULL ORDER BY check_in.day DESC, check_in.written_at DESC '
                                   'LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:check-in:triggers': ('SELECT check_in.triggers FROM check_in WHERE '
                                     'check_in.removed_at IS NULL ORDER BY check_in.day DESC, '
                                     'check_in.written_at DESC LIMIT ? OFFSET ?',
                                     ('most', 'param_1'),
                                     {'param_1': 0}),
 'recent_values:check-in:words': ('SELECT check_in.words FROM check_in WHERE check_in.removed_at '
                                  'IS NULL ORDER BY check_in.day DESC, check_in.written_at DESC '
                                  'LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:check-in:writer': ('SELECT check_in.writer FROM check_in WHERE check_in.removed_at '
                                   'IS NULL ORDER BY check_in.day DESC, check_in.written_at DESC '
                                   'LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:conditions:named': ('SELECT conditions.named FROM conditions WHERE '
                                    'conditions.removed_at IS NULL ORDER BY conditions.day DESC, '
                                    'conditions.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:conditions:none_of_these': ('SELECT conditions.none_of_these FROM conditions WHERE '
                                            'conditions.removed_at IS NULL ORDER BY conditions.day '
                                            'DESC, conditions.written_at DESC LIMIT ? OFFSET ?',
                                            ('most', 'param_1'),
                                            {'param_1': 0}),
 'recent_values:conditions:small_efforts': ('SELECT conditions.small_efforts FROM conditions WHERE '
                                            'conditions.removed_at IS NULL ORDER BY conditions.day '
                                            'DESC, conditions.written_at DESC LIMIT ? OFFSET ?',
                                            ('most', 'param_1'),
                                            {'param_1': 0}),
 'recent_values:flare-up-plan:early_signs': ('SELECT flare_up_plan.early_signs FROM flare_up_plan '
                                             'WHERE flare_up_plan.removed_at IS NULL ORDER BY '
                                             'flare_up_plan.day DESC, flare_up_plan.written_at '
                                             'DESC LIMIT ? OFFSET ?',
                                             ('most', 'param_1'),
                                             {'param_1': 0}),
 'recent_values:flare-up-plan:exercises': ('SELECT flare_up_plan.exercises FROM flare_up_plan '
                                           'WHERE flare_up_plan.removed_at IS NULL ORDER BY '
                                           'flare_up_plan.day DESC, flare_up_plan.written_at DESC '
                                           'LIMIT ? OFFSET ?',
                                           ('most', 'param_1'),
                                           {'param_1': 0}),
 'recent_values:flare-up-plan:first_hour': ('SELECT flare_up_plan.first_hour FROM flare_up_plan '
                                            'WHERE flare_up_plan.removed_at IS NULL ORDER BY '
                                            'flare_up_plan.day DESC, flare_up_plan.written_at DESC '
                                            'LIMIT ? OFFSET ?',
                                            ('most', 'param_1'),
                                            {'param_1': 0}),
 'recent_values:flare-up-plan:keep_doing': ('SELECT flare_up_plan.keep_doing FROM flare_up_plan '
                                            'WHERE flare_up_plan.removed_at IS NULL ORDER BY '
                                            'flare_up_plan.day DESC, flare_up_plan.written_at DESC '
                                            'LIMIT ? OFFSET ?',
                                            ('most', 'param_1'),
                                            {'param_1': 0}),
 'recent_values:flare-up-plan:medicines': ('SELECT flare_up_plan.medicines FROM flare_up_plan '
                                           'WHERE flare_up_plan.removed_at IS NULL ORDER BY '
                                           'flare_up_plan.day DESC, flare_up_plan.written_at DESC '
                                           'LIMIT ? OFFSET ?',
                                           ('most', 'param_1'),
                                           {'param_1': 0}),
 'recent_values:flare-up-plan:medicines_written': ('SELECT flare_up_plan.medicines_written FROM '
                                                   'flare_up_plan WHERE flare_up_plan.removed_at '
                                                   'IS NULL ORDER BY flare_up_plan.day DESC, '
                                                   'flare_up_plan.written_at DESC LIMIT ? OFFSET ?',
                                                   ('most', 'param_1'),
                                                   {'param_1': 0}),
 'recent_values:flare-up-plan:message': ('SELECT flare_up_plan.message FROM flare_up_plan WHERE '
                                         'flare_up_plan.removed_at IS NULL ORDER BY '
                                         'flare_up_plan.day DESC, flare_up_plan.written_at DESC '
                                         'LIMIT ? OFFSET ?',
                                         ('most', 'param_1'),
                                         {'param_1': 0}),
 'recent_values:flare-up-plan:on_lock_screen': ('SELECT flare_up_plan.on_lock_screen FROM '
                                                'flare_up_plan WHERE flare_up_plan.removed_at IS '
                                                'NULL ORDER BY flare_up_plan.day DESC, '
                                                'flare_up_plan.written_at DESC LIMIT ? OFFSET ?',
                                                ('most', 'param_1'),
                                                {'param_1': 0}),
 'recent_values:flare-up-plan:people': ('SELECT flare_up_plan.people FROM flare_up_plan WHERE '
                                        'flare_up_plan.removed_at IS NULL ORDER BY '
                                        'flare_up_plan.day DESC, flare_up_plan.written_at DESC '
                                        'LIMIT ? OFFSET ?',
                                        ('most', 'param_1'),
                                        {'param_1': 0}),
 'recent_values:flare-up-plan:seek_help': ('SELECT flare_up_plan.seek_help FROM flare_up_plan '
                                           'WHERE flare_up_plan.removed_at IS NULL ORDER BY '
                                           'flare_up_plan.day DESC, flare_up_plan.written_at DESC '
                                           'LIMIT ? OFFSET ?',
                                           ('most', 'param_1'),
                                           {'param_1': 0}),
 'recent_values:flare-up-plan:sets_off': ('SELECT flare_up_plan.sets_off FROM flare_up_plan WHERE '
                                          'flare_up_plan.removed_at IS NULL ORDER BY '
                                          'flare_up_plan.day DESC, flare_up_plan.written_at DESC '
                                          'LIMIT ? OFFSET ?',
                                          ('most', 'param_1'),
                                          {'param_1': 0}),
 'recent_values:flare-up-plan:way_back': ('SELECT flare_up_plan.way_back FROM flare_up_plan WHERE '
                                          'flare_up_plan.removed_at IS NULL ORDER BY '
                                          'flare_up_plan.day DESC, flare_up_plan.written_at DESC '
                                          'LIMIT ? OFFSET ?',
                                          ('most', 'param_1'),
                                          {'param_1': 0}),
 'recent_values:flare-up:eased': ('SELECT flare_up.eased FROM flare_up WHERE flare_up.removed_at '
                                  'IS NULL ORDER BY flare_up.day DESC, flare_up.written_at DESC '
                                  'LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:flare-up:helped': ('SELECT flare_up.helped FROM flare_up WHERE flare_up.removed_at '
                                   'IS NULL ORDER BY flare_up.day DESC, flare_up.written_at DESC '
                                   'LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:flare-up:note': ('SELECT flare_up.note FROM flare_up WHERE flare_up.removed_at IS '
                                 'NULL ORDER BY flare_up.day DESC, flare_up.written_at DESC LIMIT '
                                 '? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:flare-up:set_off_by': ('SELECT flare_up.set_off_by FROM flare_up WHERE '
                                       'flare_up.removed_at IS NULL ORDER BY flare_up.day DESC, '
                                       'flare_up.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:flare-up:worst': ('SELECT flare_up.worst FROM flare_up WHERE flare_up.removed_at '
                                  'IS NULL ORDER BY flare_up.day DESC, flare_up.written_at DESC '
                                  'LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:flare-up:writer': ('SELECT flare_up.writer FROM flare_up WHERE flare_up.removed_at '
                                   'IS NULL ORDER BY flare_up.day DESC, flare_up.written_at DESC '
                                   'LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:health-contact:outcome': ('SELECT health_contact.outcome FROM health_contact WHERE '
                                          'health_contact.removed_at IS NULL ORDER BY '
                                          'health_contact.day DESC, health_contact.written_at DESC '
                                          'LIMIT ? OFFSET ?',
                                          ('most', 'param_1'),
                                          {'param_1': 0}),
 'recent_values:health-contact:who': ('SELECT health_contact.who FROM health_contact WHERE '
                                      'health_contact.removed_at IS NULL ORDER BY '
                                      'health_contact.day DESC, health_contact.written_at DESC '
                                      'LIMIT ? OFFSET ?',
                                      ('most', 'param_1'),
                                      {'param_1': 0}),
 'recent_values:health-contact:why': ('SELECT health_contact.why FROM health_contact WHERE '
                                      'health_contact.removed_at IS NULL ORDER BY '
                                      'health_contact.day DESC, health_contact.written_at DESC '
                                      'LIMIT ? OFFSET ?',
                                      ('most', 'param_1'),
                                      {'param_1': 0}),
 'recent_values:health-contact:writer': ('SELECT health_contact.writer FROM health_contact WHERE '
                                         'health_contact.removed_at IS NULL ORDER BY '
                                         'health_contact.day DESC, health_contact.written_at DESC '
                                         'LIMIT ? OFFSET ?',
                                         ('most', 'param_1'),
                                         {'param_1': 0}),
 'recent_values:kind-voice:name': ('SELECT kind_voice.name FROM kind_voice WHERE '
                                   'kind_voice.removed_at IS NULL ORDER BY kind_voice.day DESC, '
                                   'kind_voice.written_at DESC LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:kind-voice:on_lock_screen': ('SELECT kind_voice.on_lock_screen FROM kind_voice '
                                             'WHERE kind_voice.removed_at IS NULL ORDER BY '
                                             'kind_voice.day DESC, kind_voice.written_at DESC '
                                             'LIMIT ? OFFSET ?',
                                             ('most', 'param_1'),
                                             {'param_1': 0}),
 'recent_values:kind-voice:seconds': ('SELECT kind_voice.seconds FROM kind_voice WHERE '
                                      'kind_voice.removed_at IS NULL ORDER BY kind_voice.day DESC, '
                                      'kind_voice.written_at DESC LIMIT ? OFFSET ?',
                                      ('most', 'param_1'),
                                      {'param_1': 0}),
 'recent_values:kind-voice:sound': ('SELECT kind_voice.sound FROM kind_voice WHERE '
                                    'kind_voice.removed_at IS NULL ORDER BY kind_voice.day DESC, '
                                    'kind_voice.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:look-back:average': ('SELECT look_back.average FROM look_back WHERE '
                                     'look_back.removed_at IS NULL ORDER BY look_back.day DESC, '
                                     'look_back.written_at DESC LIMIT ? OFFSET ?',
                                     ('most', 'param_1'),
                                     {'param_1': 0}),
 'recent_values:look-back:different': ('SELECT look_back.different FROM look_back WHERE '
                                       'look_back.removed_at IS NULL ORDER BY look_back.day DESC, '
                                       'look_back.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:look-back:enjoyment': ('SELECT look_back.enjoyment FROM look_back WHERE '
                                       'look_back.removed_at IS NULL ORDER BY look_back.day DESC, '
                                       'look_back.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:look-back:general_activity': ('SELECT look_back.general_activity FROM look_back '
                                              'WHERE look_back.removed_at IS NULL ORDER BY '
                                              'look_back.day DESC, look_back.written_at DESC LIMIT '
                                              '? OFFSET ?',
                                              ('most', 'param_1'),
                                              {'param_1': 0}),
 'recent_values:look-back:least': ('SELECT look_back.least FROM look_back WHERE '
                                   'look_back.removed_at IS NULL ORDER BY look_back.day DESC, '
                                   'look_back.written_at DESC LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:look-back:note': ('SELECT look_back.note FROM look_back WHERE look_back.removed_at '
                                  'IS NULL ORDER BY look_back.day DESC, look_back.written_at DESC '
                                  'LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:look-back:sleep': ('SELECT look_back.sleep FROM look_back WHERE '
                                   'look_back.removed_at IS NULL ORDER BY look_back.day DESC, '
                                   'look_back.written_at DESC LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:look-back:suited': ('SELECT look_back.suited FROM look_back WHERE '
                                    'look_back.removed_at IS NULL ORDER BY look_back.day DESC, '
                                    'look_back.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:look-back:worst': ('SELECT look_back.worst FROM look_back WHERE '
                                   'look_back.removed_at IS NULL ORDER BY look_back.day DESC, '
                                   'look_back.written_at DESC LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:look-back:writer': ('SELECT look_back.writer FROM look_back WHERE '
                                    'look_back.removed_at IS NULL ORDER BY look_back.day DESC, '
                                    'look_back.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:medicine:how_much': ('SELECT medicine.how_much FROM medicine WHERE '
                                     'medicine.removed_at IS NULL ORDER BY medicine.day DESC, '
                                     'medicine.written_at DESC LIMIT ? OFFSET ?',
                                     ('most', 'param_1'),
                                     {'param_1': 0}),
 'recent_values:medicine:note': ('SELECT medicine.note FROM medicine WHERE medicine.removed_at IS '
                                 'NULL ORDER BY medicine.day DESC, medicine.written_at DESC LIMIT '
                                 '? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:medicine:what': ('SELECT medicine.what FROM medicine WHERE medicine.removed_at IS '
                                 'NULL ORDER BY medicine.day DESC, medicine.written_at DESC LIMIT '
                                 '? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:medicine:writer': ('SELECT medicine.writer FROM medicine WHERE medicine.removed_at '
                                   'IS NULL ORDER BY medicine.day DESC, medicine.written_at DESC '
                                   'LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:pause:note': ('SELECT pause.note FROM pause WHERE pause.removed_at IS NULL ORDER '
                              'BY pause.day DESC, pause.written_at DESC LIMIT ? OFFSET ?',
                              ('most', 'param_1'),
                              {'param_1': 0}),
 'recent_values:pause:reason': ('SELECT pause.reason FROM pause WHERE pause.removed_at IS NULL '
                                'ORDER BY pause.day DESC, pause.written_at DESC LIMIT ? OFFSET ?',
                                ('most', 'param_1'),
                                {'param_1': 0}),
 'recent_values:pause:until': ('SELECT pause.until FROM pause WHERE pause.removed_at IS NULL ORDER '
                               'BY pause.day DESC, pause.written_at DESC LIMIT ? OFFSET ?',
                               ('most', 'param_1'),
                               {'param_1': 0}),
 'recent_values:practice:exercise': ('SELECT practice.exercise FROM practice WHERE '
                                     'practice.removed_at IS NULL ORDER BY practice.day DESC, '
                                     'practice.written_at DESC LIMIT ? OFFSET ?',
                                     ('most', 'param_1'),
                                     {'param_1': 0}),
 'recent_values:practice:in_help': ('SELECT practice.in_help FROM practice WHERE '
                                    'practice.removed_at IS NULL ORDER BY practice.day DESC, '
                                    'practice.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:practice:minutes': ('SELECT practice.minutes FROM practice WHERE '
                                    'practice.removed_at IS NULL ORDER BY practice.day DESC, '
                                    'practice.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:practice:note': ('SELECT practice.note FROM practice WHERE practice.removed_at IS '
                                 'NULL ORDER BY practice.day DESC, practice.written_at DESC LIMIT '
                                 '? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:practice:pain_after': ('SELECT practice.pain_after FROM practice WHERE '
                                       'practice.removed_at IS NULL ORDER BY practice.day DESC, '
                                       'practice.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:practice:pain_before': ('SELECT practice.pain_before FROM practice WHERE '
                                        'practice.removed_at IS NULL ORDER BY practice.day DESC, '
                                        'practice.written_at DESC LIMIT ? OFFSET ?',
                                        ('most', 'param_1'),
                                        {'param_1': 0}),
 'recent_values:practice:tension_after': ('SELECT practice.tension_after FROM practice WHERE '
                                          'practice.removed_at IS NULL ORDER BY practice.day DESC, '
                                          'practice.written_at DESC LIMIT ? OFFSET ?',
                                          ('most', 'param_1'),
                                          {'param_1': 0}),
 'recent_values:practice:tension_before': ('SELECT practice.tension_before FROM practice WHERE '
                                           'practice.removed_at IS NULL ORDER BY practice.day '
                                           'DESC, practice.written_at DESC LIMIT ? OFFSET ?',
                                           ('most', 'param_1'),
                                           {'param_1': 0}),
 'recent_values:practice:title': ('SELECT practice.title FROM practice WHERE practice.removed_at '
                                  'IS NULL ORDER BY practice.day DESC, practice.written_at DESC '
                                  'LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:practice:to_the_end': ('SELECT practice.to_the_end FROM practice WHERE '
                                       'practice.removed_at IS NULL ORDER BY practice.day DESC, '
                                       'practice.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:practice:writer': ('SELECT practice.writer FROM practice WHERE practice.removed_at '
                                   'IS NULL ORDER BY practice.day DESC, practice.written_at DESC '
                                   'LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:sleep:awake_minutes': ('SELECT sleep.awake_minutes FROM sleep WHERE '
                                       'sleep.removed_at IS NULL ORDER BY sleep.day DESC, '
                                       'sleep.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:sleep:awakenings': ('SELECT sleep.awakenings FROM sleep WHERE sleep.removed_at IS '
                                    'NULL ORDER BY sleep.day DESC, sleep.written_at DESC LIMIT ? '
                                    'OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:sleep:falling_asleep_minutes': ('SELECT sleep.falling_asleep_minutes FROM sleep '
                                                'WHERE sleep.removed_at IS NULL ORDER BY sleep.day '
                                                'DESC, sleep.written_at DESC LIMIT ? OFFSET ?',
                                                ('most', 'param_1'),
                                                {'param_1': 0}),
 'recent_values:sleep:final_waking': ('SELECT sleep.final_waking FROM sleep WHERE sleep.removed_at '
                                      'IS NULL ORDER BY sleep.day DESC, sleep.written_at DESC '
                                      'LIMIT ? OFFSET ?',
                                      ('most', 'param_1'),
                                      {'param_1': 0}),
 'recent_values:sleep:into_bed': ('SELECT sleep.into_bed FROM sleep WHERE sleep.removed_at IS NULL '
                                  'ORDER BY sleep.day DESC, sleep.written_at DESC LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:sleep:nap_minutes': ('SELECT sleep.nap_minutes FROM sleep WHERE sleep.removed_at '
                                     'IS NULL ORDER BY sleep.day DESC, sleep.written_at DESC LIMIT '
                                     '? OFFSET ?',
                                     ('most', 'param_1'),
                                     {'param_1': 0}),
 'recent_values:sleep:naps': ('SELECT sleep.naps FROM sleep WHERE sleep.removed_at IS NULL ORDER '
                              'BY sleep.day DESC, sleep.written_at DESC LIMIT ? OFFSET ?',
                              ('most', 'param_1'),
                              {'param_1': 0}),
 'recent_values:sleep:note': ('SELECT sleep.note FROM sleep WHERE sleep.removed_at IS NULL ORDER '
                              'BY sleep.day DESC, sleep.written_at DESC LIMIT ? OFFSET ?',
                              ('most', 'param_1'),
                              {'param_1': 0}),
 'recent_values:sleep:out_of_bed': ('SELECT sleep.out_of_bed FROM sleep WHERE sleep.removed_at IS '
                                    'NULL ORDER BY sleep.day DESC, sleep.written_at DESC LIMIT ? '
                                    'OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:sleep:quality': ('SELECT sleep.quality FROM sleep WHERE sleep.removed_at IS NULL '
                                 'ORDER BY sleep.day DESC, sleep.written_at DESC LIMIT ? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:sleep:slept_minutes': ('SELECT sleep.slept_minutes FROM sleep WHERE '
                                       'sleep.removed_at IS NULL ORDER BY sleep.day DESC, '
                                       'sleep.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:sleep:tried_to_sleep': ('SELECT sleep.tried_to_sleep FROM sleep WHERE '
                                        'sleep.removed_at IS NULL ORDER BY sleep.day DESC, '
                                        'sleep.written_at DESC LIMIT ? OFFSET ?',
                                        ('most', 'param_1'),
                                        {'param_1': 0}),
 'recent_values:sleep:writer': ('SELECT sleep.writer FROM sleep WHERE sleep.removed_at IS NULL '
                                'ORDER BY sleep.day DESC, sleep.written_at DESC LIMIT ? OFFSET ?',
                                ('most', 'param_1'),
                                {'param_1': 0}),
 'recent_values:tracked:amount': ('SELECT tracked.amount FROM tracked WHERE tracked.removed_at IS '
                                  'NULL ORDER BY tracked.day DESC, tracked.written_at DESC LIMIT ? '
                                  'OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:tracked:chosen': ('SELECT tracked.chosen FROM tracked WHERE tracked.removed_at IS '
                                  'NULL ORDER BY tracked.day DESC, tracked.written_at DESC LIMIT ? '
                                  'OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:tracked:holds': ('SELECT tracked.holds FROM tracked WHERE tracked.removed_at IS '
                                 'NULL ORDER BY tracked.day DESC, tracked.written_at DESC LIMIT ? '
                                 'OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:tracked:name': ('SELECT tracked.name FROM tracked WHERE tracked.removed_at IS NULL '
                                'ORDER BY tracked.day DESC, tracked.written_at DESC LIMIT ? OFFSET '
                                '?',
                                ('most', 'param_1'),
                                {'param_1': 0}),
 'recent_values:tracked:tracker': ('SELECT tracked.tracker FROM tracked WHERE tracked.removed_at '
                                   'IS NULL ORDER BY tracked.day DESC, tracked.written_at DESC '
                                   'LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:tracked:unit': ('SELECT tracked.unit FROM tracked WHERE tracked.removed_at IS NULL '
                                'ORDER BY tracked.day DESC, tracked.written_at DESC LIMIT ? OFFSET '
                                '?',
                                ('most', 'param_1'),
                                {'param_1': 0}),
 'recent_values:tracked:writer': ('SELECT tracked.writer FROM tracked WHERE tracked.removed_at IS '
                                  'NULL ORDER BY tracked.day DESC, tracked.written_at DESC LIMIT ? '
                                  'OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:tracker:choices': ('SELECT tracker.choices FROM tracker WHERE tracker.removed_at '
                                   'IS NULL ORDER BY tracker.day DESC, tracker.written_at DESC '
                                   'LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:tracker:holds': ('SELECT tracker.holds FROM tracker WHERE tracker.removed_at IS '
                                 'NULL ORDER BY tracker.day DESC, tracker.written_at DESC LIMIT ? '
                                 'OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:tracker:name': ('SELECT tracker.name FROM tracker WHERE tracker.removed_at IS NULL '
                                'ORDER BY tracker.day DESC, tracker.written_at DESC LIMIT ? OFFSET '
                                '?',
                                ('most', 'param_1'),
                                {'param_1': 0}),
 'recent_values:tracker:place': ('SELECT tracker.place FROM tracker WHERE tracker.removed_at IS '
                                 'NULL ORDER BY tracker.day DESC, tracker.written_at DESC LIMIT ? '
                                 'OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:tracker:put_away': ('SELECT tracker.put_away FROM tracker WHERE tracker.removed_at '
                                    'IS NULL ORDER BY tracker.day DESC, tracker.written_at DESC '
                                    'LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:tracker:ready': ('SELECT tracker.ready FROM tracker WHERE tracker.removed_at IS '
                                 'NULL ORDER BY tracker.day DESC, tracker.written_at DESC LIMIT ? '
                                 'OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:tracker:unit': ('SELECT tracker.unit FROM tracker WHERE tracker.removed_at IS NULL '
                                'ORDER BY tracker.day DESC, tracker.written_at DESC LIMIT ? OFFSET '
                                '?',
                                ('most', 'param_1'),
                                {'param_1': 0}),
 'recent_values:went-well:text': ('SELECT went_well.text FROM went_well WHERE went_well.removed_at '
                                  'IS NULL ORDER BY went_well.day DESC, went_well.written_at DESC '
                                  'LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:went-well:writer': ('SELECT went_well.writer FROM went_well WHERE '
                                    'went_well.removed_at IS NULL ORDER BY went_well.day DESC, '
                                    'went_well.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'remove_entry:activity': ('UPDATE activity SET closed=?, removed_at=? WHERE activity.id = ?',
                           ('closed', 'now', 'for_id'),
                           {'closed': 1}),
 'remove_entry:check-in': ('UPDATE check_in SET closed=?, removed_at=? WHERE check_in.id = ?',
                           ('closed', 'now', 'for_id'),
                           {'closed': 1}),
 'remove_entry:conditions': ('UPDATE conditions SET closed=?, removed_at=? WHERE conditions.id = ?',
                             ('closed', 'now', 'for_id'),
                             {'closed': 1}),
 'remove_entry:flare-up': ('UPDATE flare_up SET closed=?, removed_at=? WHERE flare_up.id = ?',
                           ('closed', 'now', 'for_id'),
                           {'closed': 1}),
 'remove_entry:flare-up-plan': ('UPDATE flare_up_plan SET closed=?, removed_at=? WHERE '
                                'flare_up_plan.id = ?',
                                ('closed', 'now', 'for_id'),
                                {'closed': 1}),
 'remove_entry:health-contact': ('UPDATE health_contact SET closed=?, removed_at=? WHERE '
                                 'health_contact.id = ?',
                                 ('closed', 'now', 'for_id'),
                                 {'closed': 1}),
 'remove_entry:kind-voice': ('UPDATE kind_voice SET closed=?, removed_at=? WHERE kind_voice.id = ?',
                             ('closed', 'now', 'for_id'),
                             {'closed': 1}),
 'remove_entry:look-back': ('UPDATE look_back SET closed=?, removed_at=? WHERE look_back.id = ?',
                            ('closed', 'now', 'for_id'),
                            {'closed': 1}),
 'remove_entry:medicine': ('UPDATE medicine SET closed=?, removed_at=? WHERE medicine.id = ?',
                           ('closed', 'now', 'for_id'),
                           {'closed': 1}),
 'remove_entry:pause': ('UPDATE pause SET closed=?, removed_at=? WHERE pause.id = ?',
                        ('closed', 'now', 'for_id'),
                        {'closed': 1}),
 'remove_entry:practice': ('UPDATE practice SET closed=?, removed_at=? WHERE practice.id = ?',
                           ('closed', 'now', 'for_id'),
                           {'closed': 1}),
 'remove_entry:sleep': ('UPDATE sleep SET closed=?, removed_at=? WHERE sleep.id = ?',
                        ('closed', 'now', 'for_id'),
                        {'closed': 1}),
 'remove_entry:tracked': ('UPDATE tracked SET closed=?, removed_at=? WHERE tracked.id = ?',
                          ('closed', 'now', 'for_id'),
                          {'closed': 1}),
 'remove_entry:tracker': ('UPDATE tracker SET closed=?, removed_at=? WHERE tracker.id = ?',
                          ('closed', 'now', 'for_id'),
                          {'closed': 1}),
 'remove_entry:went-well': ('UPDATE went_well SET closed=?, removed_at=? WHERE went_well.id = ?',
                            ('closed', 'now', 'for_id'),
                            {'closed': 1}),
 'removed_entries:activity': ('SELECT activity.id, activity.day, activity.at_clock, '
                              'activity.at_zone, activity.at_offset, activity.written_at, '
                              'activity.written_zone, activity.written_offset, '
                              'activity.written_day, activity.version, activity.opened_at, '
                              'activity.saved_at, activity.closed, activity.removed_at, '
                              'activity.what, activity.minutes, activity.effort, '
                              'activity.pain_before, activity.pain_after, '
                              'activity.planned_minutes, activity.place, activity.company, '
                              'activity.note, activity.writer FROM activity WHERE '
                              'activity.removed_at >= ?',
                              ('before',),
                              {}),
 'removed_entries:check-in': ('SELECT check_in.id, check_in.day, check_in.at_clock, '
                              'check_in.at_zone, check_in.at_offset, check_in.written_at, '
                              'check_in.written_zone, check_in.written_offset, '
                              'check_in.written_day, check_in.version, check_in.opened_at, '
                              'check_in.saved_at, check_in.closed, check_in.removed_at, '
                              'check_in.pain, check_in.areas, check_in.mood, check_in.energy, '
                              'check_in.stress, check_in.helped, check_in.note, check_in.body, '
                              'check_in.words, check_in.triggers, check_in.writer FROM check_in '
                              'WHERE check_in.removed_at >= ?',
                              ('before',),
                              {}),
 'removed_entries:conditions': ('SELECT conditions.id, conditions.day, conditions.at_clock, '
                                'conditions.at_zone, conditions.at_offset, conditions.written_at, '
                                'conditions.written_zone, conditions.written_offset, '
                                'conditions.written_day, conditions.version, conditions.opened_at, '
                                'conditions.saved_at, conditions.closed, conditions.removed_at, '
                                'conditions.named, conditions.small_efforts, '
                                'conditions.none_of_these FROM conditions WHERE '
                                'conditions.removed_at >= ?',
                                ('before',),
                                {}),
 'removed_entries:flare-up': ('SELECT flare_up.id, flare_up.day, flare_up.at_clock, '
                              'flare_up.at_zone, flare_up.at_offset, flare_up.written_at, '
                              'flare_up.written_zone, flare_up.written_offset, '
                              'flare_up.written_day, flare_up.version, flare_up.opened_at, '
                              'flare_up.saved_at, flare_up.closed, flare_up.removed_at, '
                              'flare_up.eased, flare_up.worst, flare_up.set_off_by, '
                              'flare_up.helped, flare_up.note, flare_up.writer FROM flare_up WHERE '
                              'flare_up.removed_at >= ?',
                              ('before',),
                              {}),
 'removed_entries:flare-up-plan': ('SELECT flare_up_plan.id, flare_up_plan.day, '
                                   'flare_up_plan.at_clock, flare_up_plan.at_zone, '
                                   'flare_up_plan.at_offset, flare_up_plan.written_at, '
                                   'flare_up_plan.written_zone, flare_up_plan.written_offset, '
                                   'flare_up_plan.written_day, flare_up_plan.version, '
                                   'flare_up_plan.opened_at, flare_up_plan.saved_at, '
                                   'flare_up_plan.closed, flare_up_plan.removed_at, '
                                   'flare_up_plan.early_signs, flare_up_plan.sets_off, '
                                   'flare_up_plan.first_hour, flare_up_plan.exercises, '
                                   'flare_up_plan.keep_doing, flare_up_plan.people, '
                                   'flare_up_plan.seek_help, flare_up_plan.way_back, '
                                   'flare_up_plan.message, flare_up_plan.medicines, '
                                   'flare_up_plan.medicines_written, flare_up_plan.on_lock_screen '
                                   'FROM flare_up_plan WHERE flare_up_plan.removed_at >= ?',
                                   ('before',),
                                   {}),
 'removed_entries:health-contact': ('SELECT health_contact.id, health_contact.day, '
                                    'health_contact.at_clock, health_contact.at_zone, '
                                    'health_contact.at_offset, health_contact.written_at, '
                                    'health_contact.written_zone, health_contact.written_offset, '
                                    'health_contact.written_day, health_contact.version, '
                                    'health_contact.opened_at, health_contact.saved_at, '
                                    'health_contact.closed, health_contact.removed_at, '
                                    'health_contact.who, health_contact.why, '
                                    'health_contact.outcome, health_contact.writer FROM '
                                    'health_contact WHERE health_contact.removed_at >= ?',
                                    ('before',),
                                    {}),
 'removed_entries:kind-voice': ('SELECT kind_voice.id, kind_voice.day, kind_voice.at_clock, '
                                'kind_voice.at_zone, kind_voice.at_offset, kind_voice.written_at, '
                                'kind_voice.written_zone, kind_voice.written_offset, '
                                'kind_voice.written_day, kind_voice.version, kind_voice.opened_at, '
                                'kind_voice.saved_at, kind_voice.closed, kind_voice.removed_at, '
                                'kind_voice.name, kind_voice.seconds, kind_voice.sound, '
                                'kind_voice.on_lock_screen FROM kind_voice WHERE '
                                'kind_voice.removed_at >= ?',
                                ('before',),
                                {}),
 'removed_entries:look-back': ('SELECT look_back.id, look_back.day, look_back.at_clock, '
                               'look_back.at_zone, look_back.at_offset, look_back.written_at, '
                               'look_back.written_zone, look_back.written_offset, '
                               'look_back.written_day, look_back.version, look_back.opened_at, '
                               'look_back.saved_at, look_back.closed, look_back.removed_at, '
                               'look_back.worst, look_back.least, look_back.average, '
                               'look_back.enjoyment, look_back.general_activity, look_back.sleep, '
                               'look_back.suited, look_back.different, look_back.note, '
                               'look_back.writer FROM look_back WHERE look_back.removed_at >= ?',
                               ('before',),
                               {}),
 'removed_entries:medicine': ('SELECT medicine.id, medicine.day, medicine.at_clock, '
                              'medicine.at_zone, medicine.at_offset, medicine.written_at, '
                              'medicine.written_zone, medicine.written_offset, '
                              'medicine.written_day, medicine.version, medicine.opened_at, '
                              'medicine.saved_at, medicine.closed, medicine.removed_at, '
                              'medicine.what, medicine.how_much, medicine.note, medicine.writer '
                              'FROM medicine WHERE medicine.removed_at >= ?',
                              ('before',),
                              {}),
 'removed_entries:pause': ('SELECT pause.id, pause.day, pause.at_clock, pause.at_zone, '
                           'pause.at_offset, pause.written_at, pause.written_zone, '
                           'pause.written_offset, pause.written_day, pause.version, '
                           'pause.opened_at, pause.saved_at, pause.closed, pause.removed_at, '
                           'pause.until, pause.reason, pause.note FROM pause WHERE '
                           'pause.removed_at >= ?',
                           ('before',),
                           {}),
 'removed_entries:practice': ('SELECT practice.id, practice.day, practice.at_clock, '
                              'practice.at_zone, practice.at_offset, practice.written_at, '
                              'practice.written_zone, practice.written_offset, '
                              'practice.written_day, practice.version, practice.opened_at, '
                              'practice.saved_at, practice.closed, practice.removed_at, '
                              'practice.exercise, practice.title, practice.minutes, '
                              'practice.tension_before, practice.tension_after, '
                              'practice.pain_before, practice.pain_after, practice.to_the_end, '
                              'practice.in_help, practice.note, practice.writer FROM practice '
                              'WHERE practice.removed_at >= ?',
                              ('before',),
                              {}),
 'removed_entries:sleep': ('SELECT sleep.id, sleep.day, sleep.at_clock, sleep.at_zone, '
                           'sleep.at_offset, sleep.written_at, sleep.written_zone, '
                           'sleep.written_offset, sleep.written_day, sleep.version, '
                           'sleep.opened_at, sleep.saved_at, sleep.closed, sleep.removed_at, '
                           'sleep.slept_minutes, sleep.quality, sleep.into_bed, '
                           'sleep.tried_to_sleep, sleep.falling_asleep_minutes, sleep.awakenings, '
                           'sleep.awake_minutes, sleep.final_waking, sleep.out_of_bed, sleep.note, '
                           'sleep.naps, sleep.nap_minutes, sleep.writer FROM sleep WHERE '
                           'sleep.removed_at >= ?',
                           ('before',),
                           {}),
 'removed_entries:tracked': ('SELECT tracked.id, tracked.day, tracked.at_clock, tracked.at_zone, '
                             'tracked.at_offset, tracked.written_at, tracked.written_zone, '
                             'tracked.written_offset, tracked.written_day, tracked.version, '
                             'tracked.opened_at, tracked.saved_at, tracked.closed, '
                             'tracked.removed_at, tracked.tracker, tracked.name, tracked.holds, '
                             'tracked.unit, tracked.amount, tracked.chosen, tracked.writer FROM '
                             'tracked WHERE tracked.removed_at >= ?',
                             ('before',),
                             {}),
 'removed_entries:tracker': ('SELECT tracker.id, tracker.day, tracker.at_clock, tracker.at_zone, '
                             'tracker.at_offset, tracker.written_at, tracker.written_zone, '
                             'tracker.written_offset, tracker.written_day, tracker.version, '
                             'tracker.opened_at, tracker.saved_at, tracker.closed, '
                             'tracker.removed_at, tracker.ready, tracker.name, tracker.holds, '
                             'tracker.unit, tracker.choices, tracker.place, tracker.put_away FROM '
                             'tracker WHERE tracker.removed_at >= ?',
                             ('before',),
                             {}),
 'removed_entries:went-well': ('SELECT went_well.id, went_well.day, went_well.at_clock, '
                               'went_well.at_zone, went_well.at_offset, went_well.written_at, '
                               'went_well.written_zone, went_well.written_offset, '
                               'went_well.written_day, went_well.version, went_well.opened_at, '
                               'went_well.saved_at, went_well.closed, went_well.removed_at, '
                               'went_well.text, went_well.writer FROM went_well WHERE '
                               'went_well.removed_at >= ?',
                               ('before',),
                               {}),
 'some': ('SELECT count(*) AS count_1 FROM (SELECT anon_2.day AS day FROM (SELECT check_in.day AS '
          'day FROM check_in WHERE check_in.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_2 UNION '
          'ALL SELECT anon_3.day AS day FROM (SELECT sleep.day AS day FROM sleep WHERE '
          'sleep.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_3 UNION ALL SELECT anon_4.day AS day '
          'FROM (SELECT activity.day AS day FROM activity WHERE activity.removed_at IS NULL LIMIT '
          '? OFFSET ?) AS anon_4 UNION ALL SELECT anon_5.day AS day FROM (SELECT practice.day AS '
          'day FROM practice WHERE practice.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_5 UNION '
          'ALL SELECT anon_6.day AS day FROM (SELECT went_well.day AS day FROM went_well WHERE '
          'went_well.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_6 UNION ALL SELECT anon_7.day AS '
          'day FROM (SELECT look_back.day AS day FROM look_back WHERE look_back.removed_at IS NULL '
          'LIMIT ? OFFSET ?) AS anon_7 UNION ALL SELECT anon_8.day AS day FROM (SELECT '
          'flare_up.day AS day FROM flare_up WHERE flare_up.removed_at IS NULL LIMIT ? OFFSET ?) '
          'AS anon_8 UNION ALL SELECT anon_9.day AS day FROM (SELECT pause.day AS day FROM pause '
          'WHERE pause.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_9 UNION ALL SELECT anon_10.day '
          'AS day FROM (SELECT medicine.day AS day FROM medicine WHERE medicine.removed_at IS NULL '
          'LIMIT ? OFFSET ?) AS anon_10 UNION ALL SELECT anon_11.day AS day FROM (SELECT '
          'health_contact.day AS day FROM health_contact WHERE health_contact.removed_at IS NULL '
          'LIMIT ? OFFSET ?) AS anon_11 UNION ALL SELECT anon_12.day AS day FROM (SELECT '
          'tracked.day AS day FROM tracked WHERE tracked.removed_at IS NULL LIMIT ? OFFSET ?) AS '
          'anon_12) AS anon_1',
          ('most',
           'param_1',
           'most',
           'param_2',
           'most',
           'param_3',
           'most',
           'param_4',
           'most',
           'param_5',
           'most',
           'param_6',
           'most',
           'param_7',
           'most',
           'param_8',
           'most',
           'param_9',
           'most',
           'param_10',
           'most',
           'param_11'),
          {'param_1': 0,
           'param_10': 0,
           'param_11': 0,
           'param_2': 0,
           'param_3': 0,
           'param_4': 0,
           'param_5': 0,
           'param_6': 0,
           'param_7': 0,
           'param_8': 0,
           'param_9': 0}),
 'tombstones': ('SELECT tombstone.entry_id, tombstone.kind, tombstone.buried_at FROM tombstone',
                (),
                {}),
 'update_entry:activity': ('UPDATE activity SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                           'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                           'version=?, opened_at=?, saved_at=?, closed=?, what=?, minutes=?, '
                           'effort=?, pain_before=?, pain_after=?, planned_minutes=?, place=?, '
                           'company=?, note=?, writer=? WHERE activity.id = ?',
                           ('day',
                            'at_clock',
                            'at_zone',
                            'at_offset',
                            'written_at',
                            'written_zone',
                            'written_offset',
                            'written_day',
                            'version',
                            'opened_at',
                            'saved_at',
                            'closed',
                            'what',
                            'minutes',
                            'effort',
                            'pain_before',
                            'pain_after',
                            'planned_minutes',
                            'place',
                            'company',
                            'note',
                            'writer',
                            'for_id'),
                           {}),
 'update_entry:check-in': ('UPDATE check_in SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                           'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                           'version=?, opened_at=?, saved_at=?, closed=?, pain=?, areas=?, mood=?, '
                           'energy=?, stress=?, helped=?, note=?, body=?, words=?, triggers=?, '
                           'writer=? WHERE check_in.id = ?',
                           ('day',
                            'at_clock',
                            'at_zone',
                            'at_offset',
                            'written_at',
                            'written_zone',
                            'written_offset',
                            'written_day',
                            'version',
                            'opened_at',
                            'saved_at',
                            'closed',
                            'pain',
                            'areas',
                            'mood',
                            'energy',
                            'stress',
                            'helped',
                            'note',
                            'body',
                            'words',
                            'triggers',
                            'writer',
                            'for_id'),
                           {}),
 'update_entry:conditions': ('UPDATE conditions SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                             'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                             'version=?, opened_at=?, saved_at=?, closed=?, named=?, '
                             'small_efforts=?, none_of_these=? WHERE conditions.id = ?',
                             ('day',
                              'at_clock',
                              'at_zone',
                              'at_offset',
                              'written_at',
                              'written_zone',
                              'written_offset',
                              'written_day',
                              'version',
                              'opened_at',
                              'saved_at',
                              'closed',
                              'named',
                              'small_efforts',
                              'none_of_these',
                              'for_id'),
                             {}),
 'update_entry:flare-up': ('UPDATE flare_up SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                           'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                           'version=?, opened_at=?, saved_at=?, closed=?, eased=?, worst=?, '
                           'set_off_by=?, helped=?, note=?, writer=? WHERE flare_up.id = ?',
                           ('day',
                            'at_clock',
                            'at_zone',
                            'at_offset',
                            'written_at',
                            'written_zone',
                            'written_offset',
                            'written_day',
                            'version',
                            'opened_at',
                            'saved_at',
                            'closed',
                            'eased',
                            'worst',
                            'set_off_by',
                            'helped',
                            'note',
                            'writer',
                            'for_id'),
                           {}),
 'update_entry:flare-up-plan': ('UPDATE flare_up_plan SET day=?, at_clock=?, at_zone=?, '
                                'at_offset=?, written_at=?, written_zone=?, written_offset=?, '
                                'written_day=?, version=?, opened_at=?, saved_at=?, closed=?, '
                                'early_signs=?, sets_off=?, first_hour=?, exercises=?, '
                                'keep_doing=?, people=?, seek_help=?, way_back=?, message=?, '
                                'medicines=?, medicines_written=?, on_lock_screen=? WHERE '
                                'flare_up_plan.id = ?',
                                ('day',
                                 'at_clock',
                                 'at_zone',
                                 'at_offset',
                                 'written_at',
                                 'written_zone',
                                 'written_offset',
                                 'written_day',
                                 'version',
                                 'opened_at',
                                 'saved_at',
                                 'closed',
                                 'early_signs',
                                 'sets_off',
                                 'first_hour',
                                 'exercises',
                                 'keep_doing',
                                 'people',
                                 'seek_help',
                                 'way_back',
                                 'message',
                                 'medicines',
                                 'medicines_written',
                                 'on_lock_screen',
                                 'for_id'),
                                {}),
 'update_entry:health-contact': ('UPDATE health_contact SET day=?, at_clock=?, at_zone=?, '
                                 'at_offset=?, written_at=?, written_zone=?, written_offset=?, '
                                 'written_day=?, version=?, opened_at=?, saved_at=?, closed=?, '
                                 'who=?, why=?, outcome=?, writer=? WHERE health_contact.id = ?',
                                 ('day',
                                  'at_clock',
                                  'at_zone',
                                  'at_offset',
                                  'written_at',
                                  'written_zone',
                                  'written_offset',
                                  'written_day',
                                  'version',
                                  'opened_at',
                                  'saved_at',
                                  'closed',
                                  'who',
                                  'why',
                                  'outcome',
                                  'writer',
                                  'for_id'),
                                 {}),
 'update_entry:kind-voice': ('UPDATE kind_voice SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                             'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                             'version=?, opened_at=?, saved_at=?, closed=?, name=?, seconds=?, '
                             'sound=?, on_lock_screen=? WHERE kind_voice.id = ?',
                             ('day',
                              'at_clock',
                              'at_zone',
                              'at_offset',
                              'written_at',
                              'written_zone',
                              'written_offset',
                              'written_day',
                              'version',
                              'opened_at',
                              'saved_at',
                              'closed',
                              'name',
                              'seconds',
                              'sound',
                              'on_lock_screen',
                              'for_id'),
                             {}),
 'update_entry:look-back': ('UPDATE look_back SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                            'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                            'version=?, opened_at=?, saved_at=?, closed=?, worst=?, least=?, '
                            'average=?, enjoyment=?, general_activity=?, sleep=?, suited=?, '
                            'different=?, note=?, writer=? WHERE look_back.id = ?',
                            ('day',
                             'at_clock',
                             'at_zone',
                             'at_offset',
                             'written_at',
                             'written_zone',
                             'written_offset',
                             'written_day',
                             'version',
                             'opened_at',
                             'saved_at',
                             'closed',
                             'worst',
                             'least',
                             'average',
                             'enjoyment',
                             'general_activity',
                             'sleep',
                             'suited',
                             'different',
                             'note',
                             'writer',
                             'for_id'),
                            {}),
 'update_entry:medicine': ('UPDATE medicine SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                           'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                           'version=?, opened_at=?, saved_at=?, closed=?, what=?, how_much=?, '
                           'note=?, writer=? WHERE medicine.id = ?',
                           ('day',
                            'at_clock',
                            'at_zone',
                            'at_offset',
                            'written_at',
                            'written_zone',
                            'written_offset',
                            'written_day',
                            'version',
                            'opened_at',
                            'saved_at',
                            'closed',
                            'what',
                            'how_much',
                            'note',
                            'writer',
                            'for_id'),
                           {}),
 'update_entry:pause': ('UPDATE pause SET day=?, at_clock=?, at_zone=?, at_offset=?, written_at=?, '
                        'written_zone=?, written_offset=?, written_day=?, version=?, opened_at=?, '
                        'saved_at=?, closed=?, until=?, reason=?, note=? WHERE pause.id = ?',
                        ('day',
                         'at_clock',
                         'at_zone',
                         'at_offset',
                         'written_at',
                         'written_zone',
                         'written_offset',
                         'written_day',
                         'version',
                         'opened_at',
                         'saved_at',
                         'closed',
                         'until',
                         'reason',
                         'note',
                         'for_id'),
                        {}),
 'update_entry:practice': ('UPDATE practice SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                           'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                           'version=?, opened_at=?, saved_at=?, closed=?, exercise=?, title=?, '
                           'minutes=?, tension_before=?, tension_after=?, pain_before=?, '
                           'pain_after=?, to_the_end=?, in_help=?, note=?, writer=? WHERE '
                           'practice.id = ?',
                           ('day',
                            'at_clock',
                            'at_zone',
                            'at_offset',
                            'written_at',
                            'written_zone',
                            'written_offset',
                            'written_day',
                            'version',
                            'opened_at',
                            'saved_at',
                            'closed',
                            'exercise',
                            'title',
                            'minutes',
                            'tension_before',
                            'tension_after',
                            'pain_before',
                            'pain_after',
                            'to_the_end',
                            'in_help',
                            'note',
                            'writer',
                            'for_id'),
                           {}),
 'update_entry:sleep': ('UPDATE sleep SET day=?, at_clock=?, at_zone=?, at_offset=?, written_at=?, '
                        'written_zone=?, written_offset=?, written_day=?, version=?, opened_at=?, '
                        'saved_at=?, closed=?, slept_minutes=?, quality=?, into_bed=?, '
                        'tried_to_sleep=?, falling_asleep_minutes=?, awakenings=?, '
                        'awake_minutes=?, final_waking=?, out_of_bed=?, note=?, naps=?, '
                        'nap_minutes=?, writer=? WHERE sleep.id = ?',
                        ('day',
                         'at_clock',
                         'at_zone',
                         'at_offset',
                         'written_at',
                         'written_zone',
                         'written_offset',
                         'written_day',
                         'version',
                         'opened_at',
                         'saved_at',
                         'closed',
                         'slept_minutes',
                         'quality',
                         'into_bed',
                         'tried_to_sleep',
                         'falling_asleep_minutes',
                         'awakenings',
                         'awake_minutes',
                         'final_waking',
                         'out_of_bed',
                         'note',
                         'naps',
                         'nap_minutes',
                         'writer',
                         'for_id'),
                        {}),
 'update_entry:tracked': ('UPDATE tracked SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                          'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                          'version=?, opened_at=?, saved_at=?, closed=?, tracker=?, name=?, '
                          'holds=?, unit=?, amount=?, chosen=?, writer=? WHERE tracked.id = ?',
                          ('day',
                           'at_clock',
                           'at_zone',
                           'at_offset',
                           'written_at',
                           'written_zone',
                           'written_offset',
                           'written_day',
                           'version',
                           'opened_at',
                           'saved_at',
                           'closed',
                           'tracker',
                           'name',
                           'holds',
                           'unit',
                           'amount',
                           'chosen',
                           'writer',
                           'for_id'),
                          {}),
 'update_entry:tracker': ('UPDATE tracker SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                          'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                          'version=?, opened_at=?, saved_at=?, closed=?, ready=?, name=?, holds=?, '
                          'unit=?, choices=?, place=?, put_away=? WHERE tracker.id = ?',
                          ('day',
                           'at_clock',
                           'at_zone',
                           'at_offset',
                           'written_at',
                           'written_zone',
                           'written_offset',
                           'written_day',
                           'version',
                           'opened_at',
                           'saved_at',
                           'closed',
                           'ready',
                           'name',
                           'holds',
                           'unit',
                           'choices',
                           'place',
                           'put_away',
                           'for_id'),
                          {}),
 'update_entry:went-well': ('UPDATE went_well SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                            'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                            'version=?, opened_at=?, saved_at=?, closed=?, text=?, writer=? WHERE '
                            'went_well.id = ?',
                            ('day',
                             'at_clock',
                             'at_zone',
                             'at_offset',
                             'written_at',
                             'written_zone',
                             'written_offset',
                             'written_day',
                             'version',
                             'opened_at',
                             'saved_at',
                             'closed',
                             'text',
                             'writer',
                             'for_id'),
                            {}),
 'versions_of': ('SELECT entry_version.number, entry_version.snapshot, entry_version.saved_at FROM '
                 'entry_version WHERE entry_version.entry_id = ? ORDER BY entry_version.number',
                 ('for_id',),
                 {}),
 'write_setting': ('INSERT INTO setting ("key", value) VALUES (?, ?) ON CONFLICT ("key") DO UPDATE '
                   'SET value = excluded.value',
                   ('key', 'value'),
                   {})}
