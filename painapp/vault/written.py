"""The vault's statements as SQL, written by packaging/written_statements.py; not to be edited."""

from __future__ import annotations

from typing import Any

# fmt: off
# ruff: noqa: ISC004, Q000
WRITTEN: dict[str, tuple[str, tuple[str, ...], dict[str, Any]]] = \
{'all_drafts': ('SELECT draft.place, draft.snapshot FROM draft', (), {}),
 'all_settings': ('SELECT setting."key", setting.value FROM setting', (), {}),
 'bring_back_entry:activity': ('UPDATE activity SET removed_at=? WHERE activity.id = ?',
                               ('removed_at', 'for_id'),
                               {'removed_at': None}),
 'bring_back_entry:check-in': ('UPDATE check_in SET removed_at=? WHERE check_in.id = ?',
                               ('removed_at', 'for_id'),
                               {'removed_at': None}),
 'bring_back_entry:sleep': ('UPDATE sleep SET removed_at=? WHERE sleep.id = ?',
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
 'close_version:sleep': ('UPDATE sleep SET closed=? WHERE sleep.id = ?',
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
 'close_versions:sleep': ('UPDATE sleep SET closed=? WHERE sleep.closed = ?',
                          ('closed', 'closed_1'),
                          {'closed': 1, 'closed_1': 0}),
 'close_versions:went-well': ('UPDATE went_well SET closed=? WHERE went_well.closed = ?',
                              ('closed', 'closed_1'),
                              {'closed': 1, 'closed_1': 0}),
 'commit_count': ('SELECT commit_count.count FROM commit_count', (), {}),
 'counts': ('SELECT count(*) AS count_1 FROM check_in WHERE check_in.removed_at IS NULL UNION ALL '
            'SELECT count(*) AS count_2 FROM sleep WHERE sleep.removed_at IS NULL UNION ALL SELECT '
            'count(*) AS count_3 FROM activity WHERE activity.removed_at IS NULL UNION ALL SELECT '
            'count(*) AS count_4 FROM went_well WHERE went_well.removed_at IS NULL',
            (),
            {}),
 'delete_drafts': ('DELETE FROM draft', (), {}),
 'delete_entry:activity': ('DELETE FROM activity WHERE activity.id = ?', ('for_id',), {}),
 'delete_entry:check-in': ('DELETE FROM check_in WHERE check_in.id = ?', ('for_id',), {}),
 'delete_entry:sleep': ('DELETE FROM sleep WHERE sleep.id = ?', ('for_id',), {}),
 'delete_entry:went-well': ('DELETE FROM went_well WHERE went_well.id = ?', ('for_id',), {}),
 'delete_versions': ('DELETE FROM entry_version WHERE entry_version.entry_id = ?', ('for_id',), {}),
 'entries_between:activity': ('SELECT activity.id, activity.day, activity.at_clock, '
                              'activity.at_zone, activity.at_offset, activity.written_at, '
                              'activity.written_zone, activity.written_offset, '
                              'activity.written_day, activity.version, activity.opened_at, '
                              'activity.saved_at, activity.closed, activity.removed_at, '
                              'activity.what, activity.minutes, activity.effort, '
                              'activity.pain_before, activity.pain_after FROM activity WHERE '
                              'activity.day BETWEEN ? AND ? AND activity.removed_at IS NULL',
                              ('first', 'last'),
                              {}),
 'entries_between:check-in': ('SELECT check_in.id, check_in.day, check_in.at_clock, '
                              'check_in.at_zone, check_in.at_offset, check_in.written_at, '
                              'check_in.written_zone, check_in.written_offset, '
                              'check_in.written_day, check_in.version, check_in.opened_at, '
                              'check_in.saved_at, check_in.closed, check_in.removed_at, '
                              'check_in.pain, check_in.areas, check_in.mood, check_in.energy, '
                              'check_in.stress, check_in.helped, check_in.note FROM check_in WHERE '
                              'check_in.day BETWEEN ? AND ? AND check_in.removed_at IS NULL',
                              ('first', 'last'),
                              {}),
 'entries_between:sleep': ('SELECT sleep.id, sleep.day, sleep.at_clock, sleep.at_zone, '
                           'sleep.at_offset, sleep.written_at, sleep.written_zone, '
                           'sleep.written_offset, sleep.written_day, sleep.version, '
                           'sleep.opened_at, sleep.saved_at, sleep.closed, sleep.removed_at, '
                           'sleep.slept_minutes, sleep.quality, sleep.into_bed, '
                           'sleep.tried_to_sleep, sleep.falling_asleep_minutes, sleep.awakenings, '
                           'sleep.awake_minutes, sleep.final_waking, sleep.out_of_bed, sleep.note '
                           'FROM sleep WHERE sleep.day BETWEEN ? AND ? AND sleep.removed_at IS '
                           'NULL',
                           ('first', 'last'),
                           {}),
 'entries_between:went-well': ('SELECT went_well.id, went_well.day, went_well.at_clock, '
                               'went_well.at_zone, went_well.at_offset, went_well.written_at, '
                               'went_well.written_zone, went_well.written_offset, '
                               'went_well.written_day, went_well.version, went_well.opened_at, '
                               'went_well.saved_at, went_well.closed, went_well.removed_at, '
                               'went_well.text FROM went_well WHERE went_well.day BETWEEN ? AND ? '
                               'AND went_well.removed_at IS NULL',
                               ('first', 'last'),
                               {}),
 'entry_by_id:activity': ('SELECT activity.id, activity.day, activity.at_clock, activity.at_zone, '
                          'activity.at_offset, activity.written_at, activity.written_zone, '
                          'activity.written_offset, activity.written_day, activity.version, '
                          'activity.opened_at, activity.saved_at, activity.closed, '
                          'activity.removed_at, activity.what, activity.minutes, activity.effort, '
                          'activity.pain_before, activity.pain_after FROM activity WHERE '
                          'activity.id = ?',
                          ('for_id',),
                          {}),
 'entry_by_id:check-in': ('SELECT check_in.id, check_in.day, check_in.at_clock, check_in.at_zone, '
                          'check_in.at_offset, check_in.written_at, check_in.written_zone, '
                          'check_in.written_offset, check_in.written_day, check_in.version, '
                          'check_in.opened_at, check_in.saved_at, check_in.closed, '
                          'check_in.removed_at, check_in.pain, check_in.areas, check_in.mood, '
                          'check_in.energy, check_in.stress, check_in.helped, check_in.note FROM '
                          'check_in WHERE check_in.id = ?',
                          ('for_id',),
                          {}),
 'entry_by_id:sleep': ('SELECT sleep.id, sleep.day, sleep.at_clock, sleep.at_zone, '
                       'sleep.at_offset, sleep.written_at, sleep.written_zone, '
                       'sleep.written_offset, sleep.written_day, sleep.version, sleep.opened_at, '
                       'sleep.saved_at, sleep.closed, sleep.removed_at, sleep.slept_minutes, '
                       'sleep.quality, sleep.into_bed, sleep.tried_to_sleep, '
                       'sleep.falling_asleep_minutes, sleep.awakenings, sleep.awake_minutes, '
                       'sleep.final_waking, sleep.out_of_bed, sleep.note FROM sleep WHERE sleep.id '
                       '= ?',
                       ('for_id',),
                       {}),
 'entry_by_id:went-well': ('SELECT went_well.id, went_well.day, went_well.at_clock, '
                           'went_well.at_zone, went_well.at_offset, went_well.written_at, '
                           'went_well.written_zone, went_well.written_offset, '
                           'went_well.written_day, went_well.version, went_well.opened_at, '
                           'went_well.saved_at, went_well.closed, went_well.removed_at, '
                           'went_well.text FROM went_well WHERE went_well.id = ?',
                           ('for_id',),
                           {}),
 'first_days': ('SELECT min(check_in.day) AS min_1 FROM check_in WHERE check_in.removed_at IS NULL '
                'UNION ALL SELECT min(sleep.day) AS min_2 FROM sleep WHERE sleep.removed_at IS '
                'NULL UNION ALL SELECT min(activity.day) AS min_3 FROM activity WHERE '
                'activity.removed_at IS NULL UNION ALL SELECT min(went_well.day) AS min_4 FROM '
                'went_well WHERE went_well.removed_at IS NULL',
                (),
                {}),
 'insert_draft': ('INSERT INTO draft (place, snapshot, saved_at) VALUES (?, ?, ?)',
                  ('place', 'snapshot', 'saved_at'),
                  {}),
 'insert_entry:activity': ('INSERT INTO activity (id, day, at_clock, at_zone, at_offset, '
                           'written_at, written_zone, written_offset, written_day, version, '
                           'opened_at, saved_at, closed, removed_at, what, minutes, effort, '
                           'pain_before, pain_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
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
                            'what',
                            'minutes',
                            'effort',
                            'pain_before',
                            'pain_after'),
                           {}),
 'insert_entry:check-in': ('INSERT INTO check_in (id, day, at_clock, at_zone, at_offset, '
                           'written_at, written_zone, written_offset, written_day, version, '
                           'opened_at, saved_at, closed, removed_at, pain, areas, mood, energy, '
                           'stress, helped, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
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
                            'pain',
                            'areas',
                            'mood',
                            'energy',
                            'stress',
                            'helped',
                            'note'),
                           {}),
 'insert_entry:sleep': ('INSERT INTO sleep (id, day, at_clock, at_zone, at_offset, written_at, '
                        'written_zone, written_offset, written_day, version, opened_at, saved_at, '
                        'closed, removed_at, slept_minutes, quality, into_bed, tried_to_sleep, '
                        'falling_asleep_minutes, awakenings, awake_minutes, final_waking, '
                        'out_of_bed, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
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
                         'slept_minutes',
                         'quality',
                         'into_bed',
                         'tried_to_sleep',
                         'falling_asleep_minutes',
                         'awakenings',
                         'awake_minutes',
                         'final_waking',
                         'out_of_bed',
                         'note'),
                        {}),
 'insert_entry:went-well': ('INSERT INTO went_well (id, day, at_clock, at_zone, at_offset, '
                            'written_at, written_zone, written_offset, written_day, version, '
                            'opened_at, saved_at, closed, removed_at, text) VALUES (?, ?, ?, ?, ?, '
                            '?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
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
                             'text'),
                            {}),
 'insert_version': ('INSERT INTO entry_version (entry_id, number, kind, schema, snapshot, '
                    'saved_at) VALUES (?, ?, ?, ?, ?, ?)',
                    ('entry_id', 'number', 'kind', 'schema', 'snapshot', 'saved_at'),
                    {}),
 'long_removed': ('SELECT ? AS anon_1, check_in.id FROM check_in WHERE check_in.removed_at < ? '
                  'UNION ALL SELECT ? AS anon_2, sleep.id FROM sleep WHERE sleep.removed_at < ? '
                  'UNION ALL SELECT ? AS anon_3, activity.id FROM activity WHERE '
                  'activity.removed_at < ? UNION ALL SELECT ? AS anon_4, went_well.id FROM '
                  'went_well WHERE went_well.removed_at < ?',
                  ('param_1',
                   'before',
                   'param_2',
                   'before',
                   'param_3',
                   'before',
                   'param_4',
                   'before'),
                  {'param_1': 'check-in',
                   'param_2': 'sleep',
                   'param_3': 'activity',
                   'param_4': 'went-well'}),
 'newest_day:activity': ('SELECT max(activity.day) AS max_1 FROM activity WHERE '
                         'activity.removed_at IS NULL',
                         (),
                         {}),
 'newest_day:check-in': ('SELECT max(check_in.day) AS max_1 FROM check_in WHERE '
                         'check_in.removed_at IS NULL',
                         (),
                         {}),
 'newest_day:sleep': ('SELECT max(sleep.day) AS max_1 FROM sleep WHERE sleep.removed_at IS NULL',
                      (),
                      {}),
 'newest_day:went-well': ('SELECT max(went_well.day) AS max_1 FROM went_well WHERE '
                          'went_well.removed_at IS NULL',
                          (),
                          {}),
 'raise_commit_count': ('UPDATE commit_count SET count=(commit_count.count + ?) RETURNING count',
                        ('param_1',),
                        {'param_1': 1}),
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
 'recent_values:activity:what': ('SELECT activity.what FROM activity WHERE activity.removed_at IS '
                                 'NULL ORDER BY activity.day DESC, activity.written_at DESC LIMIT '
                                 '? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:check-in:areas': ('SELECT check_in.areas FROM check_in WHERE check_in.removed_at '
                                  'IS NULL ORDER BY check_in.day DESC, check_in.written_at DESC '
                                  'LIMIT ? OFFSET ?',
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
 'recent_values:went-well:text': ('SELECT went_well.text FROM went_well WHERE went_well.removed_at '
                                  'IS NULL ORDER BY went_well.day DESC, went_well.written_at DESC '
                                  'LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'remove_entry:activity': ('UPDATE activity SET closed=?, removed_at=? WHERE activity.id = ?',
                           ('closed', 'now', 'for_id'),
                           {'closed': 1}),
 'remove_entry:check-in': ('UPDATE check_in SET closed=?, removed_at=? WHERE check_in.id = ?',
                           ('closed', 'now', 'for_id'),
                           {'closed': 1}),
 'remove_entry:sleep': ('UPDATE sleep SET closed=?, removed_at=? WHERE sleep.id = ?',
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
                              'activity.pain_before, activity.pain_after FROM activity WHERE '
                              'activity.removed_at >= ?',
                              ('before',),
                              {}),
 'removed_entries:check-in': ('SELECT check_in.id, check_in.day, check_in.at_clock, '
                              'check_in.at_zone, check_in.at_offset, check_in.written_at, '
                              'check_in.written_zone, check_in.written_offset, '
                              'check_in.written_day, check_in.version, check_in.opened_at, '
                              'check_in.saved_at, check_in.closed, check_in.removed_at, '
                              'check_in.pain, check_in.areas, check_in.mood, check_in.energy, '
                              'check_in.stress, check_in.helped, check_in.note FROM check_in WHERE '
                              'check_in.removed_at >= ?',
                              ('before',),
                              {}),
 'removed_entries:sleep': ('SELECT sleep.id, sleep.day, sleep.at_clock, sleep.at_zone, '
                           'sleep.at_offset, sleep.written_at, sleep.written_zone, '
                           'sleep.written_offset, sleep.written_day, sleep.version, '
                           'sleep.opened_at, sleep.saved_at, sleep.closed, sleep.removed_at, '
                           'sleep.slept_minutes, sleep.quality, sleep.into_bed, '
                           'sleep.tried_to_sleep, sleep.falling_asleep_minutes, sleep.awakenings, '
                           'sleep.awake_minutes, sleep.final_waking, sleep.out_of_bed, sleep.note '
                           'FROM sleep WHERE sleep.removed_at >= ?',
                           ('before',),
                           {}),
 'removed_entries:went-well': ('SELECT went_well.id, went_well.day, went_well.at_clock, '
                               'went_well.at_zone, went_well.at_offset, went_well.written_at, '
                               'went_well.written_zone, went_well.written_offset, '
                               'went_well.written_day, went_well.version, went_well.opened_at, '
                               'went_well.saved_at, went_well.closed, went_well.removed_at, '
                               'went_well.text FROM went_well WHERE went_well.removed_at >= ?',
                               ('before',),
                               {}),
 'tombstones': ('SELECT tombstone.entry_id, tombstone.kind, tombstone.buried_at FROM tombstone',
                (),
                {}),
 'update_entry:activity': ('UPDATE activity SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                           'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                           'version=?, opened_at=?, saved_at=?, closed=?, what=?, minutes=?, '
                           'effort=?, pain_before=?, pain_after=? WHERE activity.id = ?',
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
                            'for_id'),
                           {}),
 'update_entry:check-in': ('UPDATE check_in SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                           'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                           'version=?, opened_at=?, saved_at=?, closed=?, pain=?, areas=?, mood=?, '
                           'energy=?, stress=?, helped=?, note=? WHERE check_in.id = ?',
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
                            'for_id'),
                           {}),
 'update_entry:sleep': ('UPDATE sleep SET day=?, at_clock=?, at_zone=?, at_offset=?, written_at=?, '
                        'written_zone=?, written_offset=?, written_day=?, version=?, opened_at=?, '
                        'saved_at=?, closed=?, slept_minutes=?, quality=?, into_bed=?, '
                        'tried_to_sleep=?, falling_asleep_minutes=?, awakenings=?, '
                        'awake_minutes=?, final_waking=?, out_of_bed=?, note=? WHERE sleep.id = ?',
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
                         'for_id'),
                        {}),
 'update_entry:went-well': ('UPDATE went_well SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                            'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                            'version=?, opened_at=?, saved_at=?, closed=?, text=? WHERE '
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
