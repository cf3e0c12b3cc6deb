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
            'count(*) AS count_5 FROM lesson_read WHERE lesson_read.removed_at IS NULL UNION ALL '
            'SELECT count(*) AS count_6 FROM step_try WHERE step_try.removed_at IS NULL UNION ALL '
            'SELECT count(*) AS count_7 FROM thing_tried WHERE thing_tried.removed_at IS NULL '
            'UNION ALL SELECT count(*) AS count_8 FROM expectation WHERE expectation.removed_at IS '
            'NULL UNION ALL SELECT count(*) AS count_9 FROM goal_review WHERE '
            'goal_review.removed_at IS NULL UNION ALL SELECT count(*) AS count_10 FROM '
            'thought_record WHERE thought_record.removed_at IS NULL UNION ALL SELECT count(*) AS '
            'count_11 FROM went_well WHERE went_well.removed_at IS NULL UNION ALL SELECT count(*) '
            'AS count_12 FROM look_back WHERE look_back.removed_at IS NULL UNION ALL SELECT '
            'count(*) AS count_13 FROM flare_up WHERE flare_up.removed_at IS NULL UNION ALL SELECT '
            'count(*) AS count_14 FROM pause WHERE pause.removed_at IS NULL UNION ALL SELECT '
            'count(*) AS count_15 FROM medicine WHERE medicine.removed_at IS NULL UNION ALL SELECT '
            'count(*) AS count_16 FROM health_contact WHERE health_contact.removed_at IS NULL '
            'UNION ALL SELECT count(*) AS count_17 FROM tracked WHERE tracked.removed_at IS NULL',
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
                'practice WHERE practice.removed_at IS NULL UNION ALL SELECT min(lesson_read.day) '
                'AS min_5 FROM lesson_read WHERE lesson_read.removed_at IS NULL UNION ALL SELECT '
                'min(step_try.day) AS min_6 FROM step_try WHERE step_try.removed_at IS NULL UNION '
                'ALL SELECT min(thing_tried.day) AS min_7 FROM thing_tried WHERE '
                'thing_tried.removed_at IS NULL UNION ALL SELECT min(expectation.day) AS min_8 '
                'FROM expectation WHERE expectation.removed_at IS NULL UNION ALL SELECT '
                'min(goal_review.day) AS min_9 FROM goal_review WHERE goal_review.removed_at IS '
                'NULL UNION ALL SELECT min(thought_record.day) AS min_10 FROM thought_record WHERE '
                'thought_record.removed_at IS NULL UNION ALL SELECT min(went_well.day) AS min_11 '
                'FROM went_well WHERE went_well.removed_at IS NULL UNION ALL SELECT '
                'min(look_back.day) AS min_12 FROM look_back WHERE look_back.removed_at IS NULL '
                'UNION ALL SELECT min(flare_up.day) AS min_13 FROM flare_up WHERE '
                'flare_up.removed_at IS NULL UNION ALL SELECT min(pause.day) AS min_14 FROM pause '
                'WHERE pause.removed_at IS NULL UNION ALL SELECT min(medicine.day) AS min_15 FROM '
                'medicine WHERE medicine.removed_at IS NULL UNION ALL SELECT '
                'min(health_contact.day) AS min_16 FROM health_contact WHERE '
                'health_contact.removed_at IS NULL UNION ALL SELECT min(tracked.day) AS min_17 '
                'FROM tracked WHERE tracked.removed_at IS NULL',
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
                'practice.id = ? UNION ALL SELECT ? AS anon_5 FROM lesson_read WHERE '
                'lesson_read.id = ? UNION ALL SELECT ? AS anon_6 FROM step_try WHERE step_try.id = '
                '? UNION ALL SELECT ? AS anon_7 FROM thing_tried WHERE thing_tried.id = ? UNION '
                'ALL SELECT ? AS anon_8 FROM expectation WHERE expectation.id = ? UNION ALL SELECT '
                '? AS anon_9 FROM goal_review WHERE goal_review.id = ? UNION ALL SELECT ? AS '
                'anon_10 FROM thought_record WHERE thought_record.id = ? UNION ALL SELECT ? AS '
                'anon_11 FROM went_well WHERE went_well.id = ? UNION ALL SELECT ? AS anon_12 FROM '
                'look_back WHERE look_back.id = ? UNION ALL SELECT ? AS anon_13 FROM flare_up '
                'WHERE flare_up.id = ? UNION ALL SELECT ? AS anon_14 FROM pause WHERE pause.id = ? '
                'UNION ALL SELECT ? AS anon_15 FROM medicine WHERE medicine.id = ? UNION ALL '
                'SELECT ? AS anon_16 FROM health_contact WHERE health_contact.id = ? UNION ALL '
                'SELECT ? AS anon_17 FROM tracked WHERE tracked.id = ? UNION ALL SELECT ? AS '
                'anon_18 FROM tracker WHERE tracker.id = ? UNION ALL SELECT ? AS anon_19 FROM '
                'conditions WHERE conditions.id = ? UNION ALL SELECT ? AS anon_20 FROM '
                'flare_up_plan WHERE flare_up_plan.id = ? UNION ALL SELECT ? AS anon_21 FROM '
                'kind_voice WHERE kind_voice.id = ? UNION ALL SELECT ? AS anon_22 FROM my_story '
                'WHERE my_story.id = ? UNION ALL SELECT ? AS anon_23 FROM belief WHERE belief.id = '
                '? UNION ALL SELECT ? AS anon_24 FROM what_matters WHERE what_matters.id = ? UNION '
                'ALL SELECT ? AS anon_25 FROM goal WHERE goal.id = ? UNION ALL SELECT ? AS anon_26 '
                'FROM small_step WHERE small_step.id = ? UNION ALL SELECT ? AS anon_27 FROM '
                'pacing_plan WHERE pacing_plan.id = ? UNION ALL SELECT ? AS anon_28 FROM '
                'pacing_week WHERE pacing_week.id = ? UNION ALL SELECT ? AS anon_29 FROM person '
                'WHERE person.id = ? UNION ALL SELECT ? AS anon_30 FROM after_calls WHERE '
                'after_calls.id = ? UNION ALL SELECT ? AS anon_31 FROM call WHERE call.id = ? '
                'UNION ALL SELECT ? AS anon_32 FROM question WHERE question.id = ? UNION ALL '
                'SELECT ? AS anon_33 FROM shared WHERE shared.id = ? UNION ALL SELECT ? AS anon_34 '
                'FROM my_course WHERE my_course.id = ? UNION ALL SELECT ? AS anon_35 FROM '
                'how_ready WHERE how_ready.id = ? UNION ALL SELECT ? AS anon_36 FROM lesson_answer '
                'WHERE lesson_answer.id = ? UNION ALL SELECT ? AS anon_37 FROM thing_to_try WHERE '
                'thing_to_try.id = ? UNION ALL SELECT ? AS anon_38 FROM taken_along WHERE '
                'taken_along.id = ? UNION ALL SELECT ? AS anon_39 FROM up_or_down WHERE '
                'up_or_down.id = ? UNION ALL SELECT ? AS anon_40 FROM worry_time WHERE '
                'worry_time.id = ? UNION ALL SELECT ? AS anon_41 FROM worry WHERE worry.id = ? '
                'UNION ALL SELECT ? AS anon_42 FROM pleasant_thing WHERE pleasant_thing.id = ? '
                'UNION ALL SELECT ? AS anon_43 FROM sleep_plan WHERE sleep_plan.id = ? UNION ALL '
                'SELECT ? AS anon_44 FROM conversation WHERE conversation.id = ? UNION ALL SELECT '
                '? AS anon_45 FROM hard_day WHERE hard_day.id = ? UNION ALL SELECT ? AS anon_46 '
                'FROM setback_plan WHERE setback_plan.id = ?',
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
                 'for_id',
                 'param_31',
                 'for_id',
                 'param_32',
                 'for_id',
                 'param_33',
                 'for_id',
                 'param_34',
                 'for_id',
                 'param_35',
                 'for_id',
                 'param_36',
                 'for_id',
                 'param_37',
                 'for_id',
                 'param_38',
                 'for_id',
                 'param_39',
                 'for_id',
                 'param_40',
                 'for_id',
                 'param_41',
                 'for_id',
                 'param_42',
                 'for_id',
                 'param_43',
                 'for_id',
                 'param_44',
                 'for_id',
                 'param_45',
                 'for_id',
                 'param_46',
                 'for_id'),
                {'param_1': 'check-in',
                 'param_10': 'thought-record',
                 'param_11': 'went-well',
                 'param_12': 'look-back',
                 'param_13': 'flare-up',
                 'param_14': 'pause',
                 'param_15': 'medicine',
                 'param_16': 'health-contact',
                 'param_17': 'tracked',
                 'param_18': 'tracker',
                 'param_19': 'conditions',
                 'param_2': 'sleep',
                 'param_20': 'flare-up-plan',
                 'param_21': 'kind-voice',
                 'param_22': 'my-story',
                 'param_23': 'belief',
                 'param_24': 'what-matters',
                 'param_25': 'goal',
                 'param_26': 'small-step',
                 'param_27': 'pacing-plan',
                 'param_28': 'pacing-week',
                 'param_29': 'person',
                 'param_3': 'activity',
                 'param_30': 'after-calls',
                 'param_31': 'call',
                 'param_32': 'question',
                 'param_33': 'shared',
                 'param_34': 'my-course',
                 'param_35': 'how-ready',
                 'param_36': 'lesson-answer',
                 'param_37': 'thing-to-try',
                 'param_38': 'taken-along',
                 'param_39': 'up-or-down',
                 'param_4': 'practice',
                 'param_40': 'worry-time',
                 'param_41': 'worry',
                 'param_42': 'pleasant-thing',
                 'param_43': 'sleep-plan',
                 'param_44': 'conversation',
                 'param_45': 'hard-day',
                 'param_46': 'setback-plan',
                 'param_5': 'lesson-read',
                 'param_6': 'step-try',
                 'param_7': 'thing-tried',
                 'param_8': 'expectation',
                 'param_9': 'goal-review'}),
 'last_said': ('SELECT {table}.{field} FROM {table} WHERE {table}.{field} IS NOT NULL AND '
               '{table}.removed_at IS NULL AND {table}.id != ? ORDER BY {table}.day DESC, '
               '{table}.written_at DESC LIMIT ? OFFSET ?',
               ('for_id', 'param_1', 'param_2'),
               {'param_1': 1, 'param_2': 0}),
 'long_removed': ('SELECT ? AS anon_1, check_in.id FROM check_in WHERE check_in.removed_at < ? '
                  'UNION ALL SELECT ? AS anon_2, sleep.id FROM sleep WHERE sleep.removed_at < ? '
                  'UNION ALL SELECT ? AS anon_3, activity.id FROM activity WHERE '
                  'activity.removed_at < ? UNION ALL SELECT ? AS anon_4, practice.id FROM practice '
                  'WHERE practice.removed_at < ? UNION ALL SELECT ? AS anon_5, lesson_read.id FROM '
                  'lesson_read WHERE lesson_read.removed_at < ? UNION ALL SELECT ? AS anon_6, '
                  'step_try.id FROM step_try WHERE step_try.removed_at < ? UNION ALL SELECT ? AS '
                  'anon_7, thing_tried.id FROM thing_tried WHERE thing_tried.removed_at < ? UNION '
                  'ALL SELECT ? AS anon_8, expectation.id FROM expectation WHERE '
                  'expectation.removed_at < ? UNION ALL SELECT ? AS anon_9, goal_review.id FROM '
                  'goal_review WHERE goal_review.removed_at < ? UNION ALL SELECT ? AS anon_10, '
                  'thought_record.id FROM thought_record WHERE thought_record.removed_at < ? UNION '
                  'ALL SELECT ? AS anon_11, went_well.id FROM went_well WHERE went_well.removed_at '
                  '< ? UNION ALL SELECT ? AS anon_12, look_back.id FROM look_back WHERE '
                  'look_back.removed_at < ? UNION ALL SELECT ? AS anon_13, flare_up.id FROM '
                  'flare_up WHERE flare_up.removed_at < ? UNION ALL SELECT ? AS anon_14, pause.id '
                  'FROM pause WHERE pause.removed_at < ? UNION ALL SELECT ? AS anon_15, '
                  'medicine.id FROM medicine WHERE medicine.removed_at < ? UNION ALL SELECT ? AS '
                  'anon_16, health_contact.id FROM health_contact WHERE health_contact.removed_at '
                  '< ? UNION ALL SELECT ? AS anon_17, tracked.id FROM tracked WHERE '
                  'tracked.removed_at < ? UNION ALL SELECT ? AS anon_18, tracker.id FROM tracker '
                  'WHERE tracker.removed_at < ? UNION ALL SELECT ? AS anon_19, conditions.id FROM '
                  'conditions WHERE conditions.removed_at < ? UNION ALL SELECT ? AS anon_20, '
                  'flare_up_plan.id FROM flare_up_plan WHERE flare_up_plan.removed_at < ? UNION '
                  'ALL SELECT ? AS anon_21, kind_voice.id FROM kind_voice WHERE '
                  'kind_voice.removed_at < ? UNION ALL SELECT ? AS anon_22, my_story.id FROM '
                  'my_story WHERE my_story.removed_at < ? UNION ALL SELECT ? AS anon_23, belief.id '
                  'FROM belief WHERE belief.removed_at < ? UNION ALL SELECT ? AS anon_24, '
                  'what_matters.id FROM what_matters WHERE what_matters.removed_at < ? UNION ALL '
                  'SELECT ? AS anon_25, goal.id FROM goal WHERE goal.removed_at < ? UNION ALL '
                  'SELECT ? AS anon_26, small_step.id FROM small_step WHERE small_step.removed_at '
                  '< ? UNION ALL SELECT ? AS anon_27, pacing_plan.id FROM pacing_plan WHERE '
                  'pacing_plan.removed_at < ? UNION ALL SELECT ? AS anon_28, pacing_week.id FROM '
                  'pacing_week WHERE pacing_week.removed_at < ? UNION ALL SELECT ? AS anon_29, '
                  'person.id FROM person WHERE person.removed_at < ? UNION ALL SELECT ? AS '
                  'anon_30, after_calls.id FROM after_calls WHERE after_calls.removed_at < ? UNION '
                  'ALL SELECT ? AS anon_31, call.id FROM call WHERE call.removed_at < ? UNION ALL '
                  'SELECT ? AS anon_32, question.id FROM question WHERE question.removed_at < ? '
                  'UNION ALL SELECT ? AS anon_33, shared.id FROM shared WHERE shared.removed_at < '
                  '? UNION ALL SELECT ? AS anon_34, my_course.id FROM my_course WHERE '
                  'my_course.removed_at < ? UNION ALL SELECT ? AS anon_35, how_ready.id FROM '
                  'how_ready WHERE how_ready.removed_at < ? UNION ALL SELECT ? AS anon_36, '
                  'lesson_answer.id FROM lesson_answer WHERE lesson_answer.removed_at < ? UNION '
                  'ALL SELECT ? AS anon_37, thing_to_try.id FROM thing_to_try WHERE '
                  'thing_to_try.removed_at < ? UNION ALL SELECT ? AS anon_38, taken_along.id FROM '
                  'taken_along WHERE taken_along.removed_at < ? UNION ALL SELECT ? AS anon_39, '
                  'up_or_down.id FROM up_or_down WHERE up_or_down.removed_at < ? UNION ALL SELECT '
                  '? AS anon_40, worry_time.id FROM worry_time WHERE worry_time.removed_at < ? '
                  'UNION ALL SELECT ? AS anon_41, worry.id FROM worry WHERE worry.removed_at < ? '
                  'UNION ALL SELECT ? AS anon_42, pleasant_thing.id FROM pleasant_thing WHERE '
                  'pleasant_thing.removed_at < ? UNION ALL SELECT ? AS anon_43, sleep_plan.id FROM '
                  'sleep_plan WHERE sleep_plan.removed_at < ? UNION ALL SELECT ? AS anon_44, '
                  'conversation.id FROM conversation WHERE conversation.removed_at < ? UNION ALL '
                  'SELECT ? AS anon_45, hard_day.id FROM hard_day WHERE hard_day.removed_at < ? '
                  'UNION ALL SELECT ? AS anon_46, setback_plan.id FROM setback_plan WHERE '
                  'setback_plan.removed_at < ?',
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
                   'before',
                   'param_31',
                   'before',
                   'param_32',
                   'before',
                   'param_33',
                   'before',
                   'param_34',
                   'before',
                   'param_35',
                   'before',
                   'param_36',
                   'before',
                   'param_37',
                   'before',
                   'param_38',
                   'before',
                   'param_39',
                   'before',
                   'param_40',
                   'before',
                   'param_41',
                   'before',
                   'param_42',
                   'before',
                   'param_43',
                   'before',
                   'param_44',
                   'before',
                   'param_45',
                   'before',
                   'param_46',
                   'before'),
                  {'param_1': 'check-in',
                   'param_10': 'thought-record',
                   'param_11': 'went-well',
                   'param_12': 'look-back',
                   'param_13': 'flare-up',
                   'param_14': 'pause',
                   'param_15': 'medicine',
                   'param_16': 'health-contact',
                   'param_17': 'tracked',
                   'param_18': 'tracker',
                   'param_19': 'conditions',
                   'param_2': 'sleep',
                   'param_20': 'flare-up-plan',
                   'param_21': 'kind-voice',
                   'param_22': 'my-story',
                   'param_23': 'belief',
                   'param_24': 'what-matters',
                   'param_25': 'goal',
                   'param_26': 'small-step',
                   'param_27': 'pacing-plan',
                   'param_28': 'pacing-week',
                   'param_29': 'person',
                   'param_3': 'activity',
                   'param_30': 'after-calls',
                   'param_31': 'call',
                   'param_32': 'question',
                   'param_33': 'shared',
                   'param_34': 'my-course',
                   'param_35': 'how-ready',
                   'param_36': 'lesson-answer',
                   'param_37': 'thing-to-try',
                   'param_38': 'taken-along',
                   'param_39': 'up-or-down',
                   'param_4': 'practice',
                   'param_40': 'worry-time',
                   'param_41': 'worry',
                   'param_42': 'pleasant-thing',
                   'param_43': 'sleep-plan',
                   'param_44': 'conversation',
                   'param_45': 'hard-day',
                   'param_46': 'setback-plan',
                   'param_5': 'lesson-read',
                   'param_6': 'step-try',
                   'param_7': 'thing-tried',
                   'param_8': 'expectation',
                   'param_9': 'goal-review'}),
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
          'ALL SELECT anon_6.day AS day FROM (SELECT lesson_read.day AS day FROM lesson_read WHERE '
          'lesson_read.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_6 UNION ALL SELECT anon_7.day '
          'AS day FROM (SELECT step_try.day AS day FROM step_try WHERE step_try.removed_at IS NULL '
          'LIMIT ? OFFSET ?) AS anon_7 UNION ALL SELECT anon_8.day AS day FROM (SELECT '
          'thing_tried.day AS day FROM thing_tried WHERE thing_tried.removed_at IS NULL LIMIT ? '
          'OFFSET ?) AS anon_8 UNION ALL SELECT anon_9.day AS day FROM (SELECT expectation.day AS '
          'day FROM expectation WHERE expectation.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_9 '
          'UNION ALL SELECT anon_10.day AS day FROM (SELECT goal_review.day AS day FROM '
          'goal_review WHERE goal_review.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_10 UNION ALL '
          'SELECT anon_11.day AS day FROM (SELECT thought_record.day AS day FROM thought_record '
          'WHERE thought_record.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_11 UNION ALL SELECT '
          'anon_12.day AS day FROM (SELECT went_well.day AS day FROM went_well WHERE '
          'went_well.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_12 UNION ALL SELECT anon_13.day '
          'AS day FROM (SELECT look_back.day AS day FROM look_back WHERE look_back.removed_at IS '
          'NULL LIMIT ? OFFSET ?) AS anon_13 UNION ALL SELECT anon_14.day AS day FROM (SELECT '
          'flare_up.day AS day FROM flare_up WHERE flare_up.removed_at IS NULL LIMIT ? OFFSET ?) '
          'AS anon_14 UNION ALL SELECT anon_15.day AS day FROM (SELECT pause.day AS day FROM pause '
          'WHERE pause.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_15 UNION ALL SELECT '
          'anon_16.day AS day FROM (SELECT medicine.day AS day FROM medicine WHERE '
          'medicine.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_16 UNION ALL SELECT anon_17.day '
          'AS day FROM (SELECT health_contact.day AS day FROM health_contact WHERE '
          'health_contact.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_17 UNION ALL SELECT '
          'anon_18.day AS day FROM (SELECT tracked.day AS day FROM tracked WHERE '
          'tracked.removed_at IS NULL LIMIT ? OFFSET ?) AS anon_18) AS anon_1',
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
           'param_14',
           'most',
           'param_15',
           'most',
           'param_16',
           'most',
           'param_17'),
          {'param_1': 0,
           'param_10': 0,
           'param_11': 0,
           'param_12': 0,
           'param_13': 0,
           'param_14': 0,
           'param_15': 0,
           'param_16': 0,
           'param_17': 0,
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
