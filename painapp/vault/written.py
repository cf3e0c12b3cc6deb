"""The vault's statements as SQL, written by packaging/written_statements.py; not to be edited.

Those about one kind of entry stand here once for all kinds; `statements` puts in its table and columns.
It is one long table, since it is written by a program and read by one: nobody looks for anything in it.
"""

from __future__ import annotations

from typing import Any

# fmt: off
# ruff: noqa: ISC004, Q000
WRITTEN: dict[str, tuple[str, tuple[str, ...], dict[str, Any]]] = \
{'all_drafts': ('SELECT draft.place, draft.snapshot FROM draft', (), {}),
 'all_entries': ('SELECT {columns} FROM {table} WHERE {table}.removed_at IS NULL', (), {}),
 'all_settings': ('SELECT setting."key", setting.value FROM setting', (), {}),
 'bring_back_entry': ('UPDATE {table} SET removed_at=? WHERE {table}.id = ?',
                      ('removed_at', 'for_id'),
                      {'removed_at': None}),
 'bury': ('INSERT INTO tombstone (entry_id, kind, buried_at) VALUES (?, ?, ?) ON CONFLICT DO '
          'NOTHING',
          ('entry_id', 'kind', 'buried_at'),
          {}),
 'close_version': ('UPDATE {table} SET closed=? WHERE {table}.id = ?',
                   ('closed', 'for_id'),
                   {'closed': 1}),
 'close_versions': ('UPDATE {table} SET closed=? WHERE {table}.closed = ?',
                    ('closed', 'closed_1'),
                    {'closed': 1, 'closed_1': 0}),
 'commit_count': ('SELECT commit_count.count FROM commit_count', (), {}),
 'counts': ('SELECT count(*) AS count_1 FROM check_in WHERE check_in.removed_at IS NULL UNION ALL '
            'SELECT count(*) AS count_2 FROM sleep WHERE sleep.removed_at IS NULL UNION ALL SELECT '
            'count(*) AS count_3 FROM activity WHERE activity.removed_at IS NULL UNION ALL SELECT '
            'count(*) AS count_4 FROM practice WHERE practice.removed_at IS NULL UNION ALL SELECT '
            'count(*) AS count_5 FROM step_try WHERE step_try.removed_at IS NULL UNION ALL SELECT '
            'count(*) AS count_6 FROM expectation WHERE expectation.removed_at IS NULL UNION ALL '
            'SELECT count(*) AS count_7 FROM goal_review WHERE goal_review.removed_at IS NULL '
            'UNION ALL SELECT count(*) AS count_8 FROM went_well WHERE went_well.removed_at IS '
            'NULL UNION ALL SELECT count(*) AS count_9 FROM look_back WHERE look_back.removed_at '
            'IS NULL UNION ALL SELECT count(*) AS count_10 FROM flare_up WHERE flare_up.removed_at '
            'IS NULL UNION ALL SELECT count(*) AS count_11 FROM pause WHERE pause.removed_at IS '
            'NULL UNION ALL SELECT count(*) AS count_12 FROM medicine WHERE medicine.removed_at IS '
            'NULL UNION ALL SELECT count(*) AS count_13 FROM health_contact WHERE '
            'health_contact.removed_at IS NULL UNION ALL SELECT count(*) AS count_14 FROM tracked '
            'WHERE tracked.removed_at IS NULL',
            (),
            {}),
 'delete_drafts': ('DELETE FROM draft', (), {}),
 'delete_entry': ('DELETE FROM {table} WHERE {table}.id = ?', ('for_id',), {}),
 'delete_versions': ('DELETE FROM entry_version WHERE entry_version.entry_id = ?', ('for_id',), {}),
 'entries_between': ('SELECT {columns} FROM {table} WHERE {table}.day BETWEEN ? AND ? AND '
                     '{table}.removed_at IS NULL',
                     ('first', 'last'),
                     {}),
 'entries_with': ('SELECT {columns} FROM {table} WHERE {table}.id IN (SELECT anon_1.value FROM '
                  'json_each(?) AS anon_1) AND {table}.removed_at IS NULL',
                  ('ids',),
                  {}),
 'entry_by_id': ('SELECT {columns} FROM {table} WHERE {table}.id = ?', ('for_id',), {}),
 'first_days': ('SELECT min(check_in.day) AS min_1 FROM check_in WHERE check_in.removed_at IS NULL '
                'UNION ALL SELECT min(sleep.day) AS min_2 FROM sleep WHERE sleep.removed_at IS '
                'NULL UNION ALL SELECT min(activity.day) AS min_3 FROM activity WHERE '
                'activity.removed_at IS NULL UNION ALL SELECT min(practice.day) AS min_4 FROM '
                'practice WHERE practice.removed_at IS NULL UNION ALL SELECT min(step_try.day) AS '
                'min_5 FROM step_try WHERE step_try.removed_at IS NULL UNION ALL SELECT '
                'min(expectation.day) AS min_6 FROM expectation WHERE expectation.removed_at IS '
                'NULL UNION ALL SELECT min(goal_review.day) AS min_7 FROM goal_review WHERE '
                'goal_review.removed_at IS NULL UNION ALL SELECT min(went_well.day) AS min_8 FROM '
                'went_well WHERE went_well.removed_at IS NULL UNION ALL SELECT min(look_back.day) '
                'AS min_9 FROM look_back WHERE look_back.removed_at IS NULL UNION ALL SELECT '
                'min(flare_up.day) AS min_10 FROM flare_up WHERE flare_up.removed_at IS NULL UNION '
                'ALL SELECT min(pause.day) AS min_11 FROM pause WHERE pause.removed_at IS NULL '
                'UNION ALL SELECT min(medicine.day) AS min_12 FROM medicine WHERE '
                'medicine.removed_at IS NULL UNION ALL SELECT min(health_contact.day) AS min_13 '
                'FROM health_contact WHERE health_contact.removed_at IS NULL UNION ALL SELECT '
                'min(tracked.day) AS min_14 FROM tracked WHERE tracked.removed_at IS NULL',
                (),
                {}),
 'insert_draft': ('INSERT INTO draft (place, snapshot, saved_at) VALUES (?, ?, ?)',
                  ('place', 'snapshot', 'saved_at'),
                  {}),
 'insert_entry': ('INSERT INTO {table} ({named}) VALUES ({marks})', ('*',), {}),
 'insert_version': ('INSERT INTO entry_version (entry_id, number, kind, schema, snapshot, '
                    'saved_at) VALUES (?, ?, ?, ?, ?, ?)',
                    ('entry_id', 'number', 'kind', 'schema', 'snapshot', 'saved_at'),
                    {}),
 'kinds_with': ('SELECT ? AS anon_1 FROM check_in WHERE check_in.id = ? UNION ALL SELECT ? AS '
                'anon_2 FROM sleep WHERE sleep.id = ? UNION ALL SELECT ? AS anon_3 FROM activity '
                'WHERE activity.id = ? UNION ALL SELECT ? AS anon_4 FROM practice WHERE '
                'practice.id = ? UNION ALL SELECT ? AS anon_5 FROM step_try WHERE step_try.id = ? '
                'UNION ALL SELECT ? AS anon_6 FROM expectation WHERE expectation.id = ? UNION ALL '
                'SELECT ? AS anon_7 FROM goal_review WHERE goal_review.id = ? UNION ALL SELECT ? '
                'AS anon_8 FROM went_well WHERE went_well.id = ? UNION ALL SELECT ? AS anon_9 FROM '
                'look_back WHERE look_back.id = ? UNION ALL SELECT ? AS anon_10 FROM flare_up '
                'WHERE flare_up.id = ? UNION ALL SELECT ? AS anon_11 FROM pause WHERE pause.id = ? '
                'UNION ALL SELECT ? AS anon_12 FROM medicine WHERE medicine.id = ? UNION ALL '
                'SELECT ? AS anon_13 FROM health_contact WHERE health_contact.id = ? UNION ALL '
                'SELECT ? AS anon_14 FROM tracked WHERE tracked.id = ? UNION ALL SELECT ? AS '
                'anon_15 FROM tracker WHERE tracker.id = ? UNION ALL SELECT ? AS anon_16 FROM '
                'conditions WHERE conditions.id = ? UNION ALL SELECT ? AS anon_17 FROM '
                'flare_up_plan WHERE flare_up_plan.id = ? UNION ALL SELECT ? AS anon_18 FROM '
                'kind_voice WHERE kind_voice.id = ? UNION ALL SELECT ? AS anon_19 FROM my_story '
                'WHERE my_story.id = ? UNION ALL SELECT ? AS anon_20 FROM belief WHERE belief.id = '
                '? UNION ALL SELECT ? AS anon_21 FROM what_matters WHERE what_matters.id = ? UNION '
                'ALL SELECT ? AS anon_22 FROM goal WHERE goal.id = ? UNION ALL SELECT ? AS anon_23 '
                'FROM small_step WHERE small_step.id = ? UNION ALL SELECT ? AS anon_24 FROM '
                'pacing_plan WHERE pacing_plan.id = ? UNION ALL SELECT ? AS anon_25 FROM '
                'pacing_week WHERE pacing_week.id = ? UNION ALL SELECT ? AS anon_26 FROM person '
                'WHERE person.id = ? UNION ALL SELECT ? AS anon_27 FROM after_calls WHERE '
                'after_calls.id = ? UNION ALL SELECT ? AS anon_28 FROM call WHERE call.id = ? '
                'UNION ALL SELECT ? AS anon_29 FROM question WHERE question.id = ? UNION ALL '
                'SELECT ? AS anon_30 FROM shared WHERE shared.id = ?',
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
                 'for_id',
                 'param_16',
                 'for_id',
                 'param_17',
                 'for_id',
                 'param_18',
                 'for_id',
                 'param_19',
                 'for_id',
                 'param_20',
                 'for_id',
                 'param_21',
                 'for_id',
                 'param_22',
                 'for_id',
                 'param_23',
                 'for_id',
                 'param_24',
                 'for_id',
                 'param_25',
                 'for_id',
                 'param_26',
                 'for_id',
                 'param_27',
                 'for_id',
                 'param_28',
                 'for_id',
                 'param_29',
                 'for_id',
                 'param_30',
                 'for_id'),
                {'param_1': 'check-in',
                 'param_10': 'flare-up',
                 'param_11': 'pause',
                 'param_12': 'medicine',
                 'param_13': 'health-contact',
                 'param_14': 'tracked',
                 'param_15': 'tracker',
                 'param_16': 'conditions',
                 'param_17': 'flare-up-plan',
                 'param_18': 'kind-voice',
                 'param_19': 'my-story',
                 'param_2': 'sleep',
                 'param_20': 'belief',
                 'param_21': 'what-matters',
                 'param_22': 'goal',
                 'param_23': 'small-step',
                 'param_24': 'pacing-plan',
                 'param_25': 'pacing-week',
                 'param_26': 'person',
                 'param_27': 'after-calls',
                 'param_28': 'call',
                 'param_29': 'question',
                 'param_3': 'activity',
                 'param_30': 'shared',
                 'param_4': 'practice',
                 'param_5': 'step-try',
                 'param_6': 'expectation',
                 'param_7': 'goal-review',
                 'param_8': 'went-well',
                 'param_9': 'look-back'}),
 'last_said': ('SELECT {table}.{field} FROM {table} WHERE {table}.{field} IS NOT NULL AND '
               '{table}.removed_at IS NULL AND {table}.id != ? ORDER BY {table}.day DESC, '
               '{table}.written_at DESC LIMIT ? OFFSET ?',
               ('for_id', 'param_1', 'param_2'),
               {'param_1': 1, 'param_2': 0}),
 'long_removed': ('SELECT ? AS anon_1, check_in.id FROM check_in WHERE check_in.removed_at < ? '
                  'UNION ALL SELECT ? AS anon_2, sleep.id FROM sleep WHERE sleep.removed_at < ? '
                  'UNION ALL SELECT ? AS anon_3, activity.id FROM activity WHERE '
                  'activity.removed_at < ? UNION ALL SELECT ? AS anon_4, practice.id FROM practice '
                  'WHERE practice.removed_at < ? UNION ALL SELECT ? AS anon_5, step_try.id FROM '
                  'step_try WHERE step_try.removed_at < ? UNION ALL SELECT ? AS anon_6, '
                  'expectation.id FROM expectation WHERE expectation.removed_at < ? UNION ALL '
                  'SELECT ? AS anon_7, goal_review.id FROM goal_review WHERE '
                  'goal_review.removed_at < ? UNION ALL SELECT ? AS anon_8, went_well.id FROM '
                  'went_well WHERE went_well.removed_at < ? UNION ALL SELECT ? AS anon_9, '
                  'look_back.id FROM look_back WHERE look_back.removed_at < ? UNION ALL SELECT ? '
                  'AS anon_10, flare_up.id FROM flare_up WHERE flare_up.removed_at < ? UNION ALL '
                  'SELECT ? AS anon_11, pause.id FROM pause WHERE pause.removed_at < ? UNION ALL '
                  'SELECT ? AS anon_12, medicine.id FROM medicine WHERE medicine.removed_at < ? '
                  'UNION ALL SELECT ? AS anon_13, health_contact.id FROM health_contact WHERE '
                  'health_contact.removed_at < ? UNION ALL SELECT ? AS anon_14, tracked.id FROM '
                  'tracked WHERE tracked.removed_at < ? UNION ALL SELECT ? AS anon_15, tracker.id '
                  'FROM tracker WHERE tracker.removed_at < ? UNION ALL SELECT ? AS anon_16, '
                  'conditions.id FROM conditions WHERE conditions.removed_at < ? UNION ALL SELECT '
                  '? AS anon_17, flare_up_plan.id FROM flare_up_plan WHERE '
                  'flare_up_plan.removed_at < ? UNION ALL SELECT ? AS anon_18, kind_voice.id FROM '
                  'kind_voice WHERE kind_voice.removed_at < ? UNION ALL SELECT ? AS anon_19, '
                  'my_story.id FROM my_story WHERE my_story.removed_at < ? UNION ALL SELECT ? AS '
                  'anon_20, belief.id FROM belief WHERE belief.removed_at < ? UNION ALL SELECT ? '
                  'AS anon_21, what_matters.id FROM what_matters WHERE what_matters.removed_at < ? '
                  'UNION ALL SELECT ? AS anon_22, goal.id FROM goal WHERE goal.removed_at < ? '
                  'UNION ALL SELECT ? AS anon_23, small_step.id FROM small_step WHERE '
                  'small_step.removed_at < ? UNION ALL SELECT ? AS anon_24, pacing_plan.id FROM '
                  'pacing_plan WHERE pacing_plan.removed_at < ? UNION ALL SELECT ? AS anon_25, '
                  'pacing_week.id FROM pacing_week WHERE pacing_week.removed_at < ? UNION ALL '
                  'SELECT ? AS anon_26, person.id FROM person WHERE person.removed_at < ? UNION '
                  'ALL SELECT ? AS anon_27, after_calls.id FROM after_calls WHERE '
                  'after_calls.removed_at < ? UNION ALL SELECT ? AS anon_28, call.id FROM call '
                  'WHERE call.removed_at < ? UNION ALL SELECT ? AS anon_29, question.id FROM '
                  'question WHERE question.removed_at < ? UNION ALL SELECT ? AS anon_30, shared.id '
                  'FROM shared WHERE shared.removed_at < ?',
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
                   'before',
                   'param_16',
                   'before',
                   'param_17',
                   'before',
                   'param_18',
                   'before',
                   'param_19',
                   'before',
                   'param_20',
                   'before',
                   'param_21',
                   'before',
                   'param_22',
                   'before',
                   'param_23',
                   'before',
                   'param_24',
                   'before',
                   'param_25',
                   'before',
                   'param_26',
                   'before',
                   'param_27',
                   'before',
                   'param_28',
                   'before',
                   'param_29',
                   'before',
                   'param_30',
                   'before'),
                  {'param_1': 'check-in',
                   'param_10': 'flare-up',
                   'param_11': 'pause',
                   'param_12': 'medicine',
                   'param_13': 'health-contact',
                   'param_14': 'tracked',
                   'param_15': 'tracker',
                   'param_16': 'conditions',
                   'param_17': 'flare-up-plan',
                   'param_18': 'kind-voice',
                   'param_19': 'my-story',
                   'param_2': 'sleep',
                   'param_20': 'belief',
                   'param_21': 'what-matters',
                   'param_22': 'goal',
                   'param_23': 'small-step',
                   'param_24': 'pacing-plan',
                   'param_25': 'pacing-week',
                   'param_26': 'person',
                   'param_27': 'after-calls',
                   'param_28': 'call',
                   'param_29': 'question',
                   'param_3': 'activity',
                   'param_30': 'shared',
                   'param_4': 'practice',
                   'param_5': 'step-try',
                   'param_6': 'expectation',
                   'param_7': 'goal-review',
                   'param_8': 'went-well',
                   'param_9': 'look-back'}),
 'newest_day': ('SELECT max({table}.day) AS max_1 FROM {table} WHERE {table}.removed_at IS NULL',
                (),
                {}),
 'periods_touching:flare-up': ('SELECT {columns} FROM {table} WHERE {table}.day <= ? AND '
                               '({table}.day >= ? OR {table}.eased IS NULL OR {table}.eased >= ?) '
                               'AND {table}.removed_at IS NULL',
                               ('last', 'first', 'first'),
                               {}),
 'periods_touching:pause': ('SELECT {columns} FROM {table} WHERE {table}.day <= ? AND ({table}.day '
                            '>= ? OR {table}.until IS NULL OR {table}.until >= ?) AND '
                            '{table}.removed_at IS NULL',
                            ('last', 'first', 'first'),
                            {}),
 'raise_commit_count': ('UPDATE commit_count SET count=(commit_count.count + ?) RETURNING count',
                        ('param_1',),
                        {'param_1': 1}),
 'recent_values': ('SELECT {table}.{field} FROM {table} WHERE {table}.removed_at IS NULL ORDER BY '
                   '{table}.day DESC, {table}.written_at DESC LIMIT ? OFFSET ?',
                   ('most', 'param_1'),
                   {'param_1': 0}),
 'remove_entry': ('UPDATE {table} SET closed=?, removed_at=? WHERE {table}.id = ?',
                  ('closed', 'now', 'for_id'),
                  {'closed': 1}),
 'removed_entries': ('SELECT {columns} FROM {table} WHERE {table}.removed_at >= ?',
                     ('before',),
                     {}),
 'some': ('SELECT count(*) AS count_1 FROM (SELECT anon_2.day AS day FROM (SELECT check_in.day AS '
          'day FROM check_in WHERE check_in.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_2 UNION '
          'ALL SELECT anon_3.day AS day FROM (SELECT sleep.day AS day FROM sleep WHERE '
          'sleep.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_3 UNION ALL SELECT anon_4.day AS day '
          'FROM (SELECT activity.day AS day FROM activity WHERE activity.removed_at IS NULL LIMIT '
          '? OFFSET ?) AS anon_4 UNION ALL SELECT anon_5.day AS day FROM (SELECT practice.day AS '
          'day FROM practice WHERE practice.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_5 UNION '
          'ALL SELECT anon_6.day AS day FROM (SELECT step_try.day AS day FROM step_try WHERE '
          'step_try.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_6 UNION ALL SELECT anon_7.day AS '
          'day FROM (SELECT expectation.day AS day FROM expectation WHERE expectation.removed_at '
          'IS NULL LIMIT ? OFFSET ?) AS anon_7 UNION ALL SELECT anon_8.day AS day FROM (SELECT '
          'goal_review.day AS day FROM goal_review WHERE goal_review.removed_at IS NULL LIMIT ? '
          'OFFSET ?) AS anon_8 UNION ALL SELECT anon_9.day AS day FROM (SELECT went_well.day AS '
          'day FROM went_well WHERE went_well.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_9 UNION '
          'ALL SELECT anon_10.day AS day FROM (SELECT look_back.day AS day FROM look_back WHERE '
          'look_back.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_10 UNION ALL SELECT anon_11.day '
          'AS day FROM (SELECT flare_up.day AS day FROM flare_up WHERE flare_up.removed_at IS NULL '
          'LIMIT ? OFFSET ?) AS anon_11 UNION ALL SELECT anon_12.day AS day FROM (SELECT pause.day '
          'AS day FROM pause WHERE pause.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_12 UNION ALL '
          'SELECT anon_13.day AS day FROM (SELECT medicine.day AS day FROM medicine WHERE '
          'medicine.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_13 UNION ALL SELECT anon_14.day '
          'AS day FROM (SELECT health_contact.day AS day FROM health_contact WHERE '
          'health_contact.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_14 UNION ALL SELECT '
          'anon_15.day AS day FROM (SELECT tracked.day AS day FROM tracked WHERE '
          'tracked.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_15) AS anon_1',
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
           'param_11',
           'most',
           'param_12',
           'most',
           'param_13',
           'most',
           'param_14'),
          {'param_1': 0,
           'param_10': 0,
           'param_11': 0,
           'param_12': 0,
           'param_13': 0,
           'param_14': 0,
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
 'update_entry': ('UPDATE {table} SET {changed} WHERE {table}.id = ?',
                  ('* but id and removed_at', 'for_id'),
                  {}),
 'versions_of': ('SELECT entry_version.number, entry_version.snapshot, entry_version.saved_at FROM '
                 'entry_version WHERE entry_version.entry_id = ? ORDER BY entry_version.number',
                 ('for_id',),
                 {}),
 'write_setting': ('INSERT INTO setting ("key", value) VALUES (?, ?) ON CONFLICT ("key") DO UPDATE '
                   'SET value = excluded.value',
                   ('key', 'value'),
                   {})}
