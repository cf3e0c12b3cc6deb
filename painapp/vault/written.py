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
 'all_entries:after-calls': ('SELECT after_calls.id, after_calls.day, after_calls.at_clock, '
                             'after_calls.at_zone, after_calls.at_offset, after_calls.written_at, '
                             'after_calls.written_zone, after_calls.written_offset, '
                             'after_calls.written_day, after_calls.version, after_calls.opened_at, '
                             'after_calls.saved_at, after_calls.closed, after_calls.removed_at, '
                             'after_calls.began, after_calls.keeps_going, after_calls.when_worse, '
                             'after_calls.look_back_on, after_calls.looked_back FROM after_calls '
                             'WHERE after_calls.removed_at IS NULL',
                             (),
                             {}),
 'all_entries:belief': ('SELECT belief.id, belief.day, belief.at_clock, belief.at_zone, '
                        'belief.at_offset, belief.written_at, belief.written_zone, '
                        'belief.written_offset, belief.written_day, belief.version, '
                        'belief.opened_at, belief.saved_at, belief.closed, belief.removed_at, '
                        'belief.text FROM belief WHERE belief.removed_at IS NULL',
                        (),
                        {}),
 'all_entries:call': ('SELECT call.id, call.day, call.at_clock, call.at_zone, call.at_offset, '
                      'call.written_at, call.written_zone, call.written_offset, call.written_day, '
                      'call.version, call.opened_at, call.saved_at, call.closed, call.removed_at, '
                      'call.call_day, call.clock, call.who, call.role, call.way, call.place, '
                      'call.number, call.of_calls, call.changed, call.need, call.jotted, '
                      'call.read_back, call.remember, call.standing FROM call WHERE '
                      'call.removed_at IS NULL',
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
 'all_entries:expectation': ('SELECT expectation.id, expectation.day, expectation.at_clock, '
                             'expectation.at_zone, expectation.at_offset, expectation.written_at, '
                             'expectation.written_zone, expectation.written_offset, '
                             'expectation.written_day, expectation.version, expectation.opened_at, '
                             'expectation.saved_at, expectation.closed, expectation.removed_at, '
                             'expectation.what, expectation.expects, expectation.expected, '
                             'expectation.happened, expectation.turned_out, expectation.learned, '
                             'expectation.step, expectation.writer FROM expectation WHERE '
                             'expectation.removed_at IS NULL',
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
 'all_entries:goal': ('SELECT goal.id, goal.day, goal.at_clock, goal.at_zone, goal.at_offset, '
                      'goal.written_at, goal.written_zone, goal.written_offset, goal.written_day, '
                      'goal.version, goal.opened_at, goal.saved_at, goal.closed, goal.removed_at, '
                      'goal.words, goal.why, goal.with_whom, goal.by_when, goal.much_less, '
                      'goal.less, goal.hoped, goal.more, goal.much_more, goal.importance, '
                      'goal.confidence, goal.makes_it, goal.matters, goal.standing, '
                      'goal.standing_since, goal.taken_along FROM goal WHERE goal.removed_at IS '
                      'NULL',
                      (),
                      {}),
 'all_entries:goal-review': ('SELECT goal_review.id, goal_review.day, goal_review.at_clock, '
                             'goal_review.at_zone, goal_review.at_offset, goal_review.written_at, '
                             'goal_review.written_zone, goal_review.written_offset, '
                             'goal_review.written_day, goal_review.version, goal_review.opened_at, '
                             'goal_review.saved_at, goal_review.closed, goal_review.removed_at, '
                             'goal_review.goal, goal_review.words, goal_review.attained, '
                             'goal_review.importance, goal_review.confidence, '
                             'goal_review.makes_it, goal_review.note, goal_review.writer FROM '
                             'goal_review WHERE goal_review.removed_at IS NULL',
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
 'all_entries:my-story': ('SELECT my_story.id, my_story.day, my_story.at_clock, my_story.at_zone, '
                          'my_story.at_offset, my_story.written_at, my_story.written_zone, '
                          'my_story.written_offset, my_story.written_day, my_story.version, '
                          'my_story.opened_at, my_story.saved_at, my_story.closed, '
                          'my_story.removed_at, my_story.began, my_story.told, my_story.helped, '
                          'my_story.tired_of FROM my_story WHERE my_story.removed_at IS NULL',
                          (),
                          {}),
 'all_entries:pacing-plan': ('SELECT pacing_plan.id, pacing_plan.day, pacing_plan.at_clock, '
                             'pacing_plan.at_zone, pacing_plan.at_offset, pacing_plan.written_at, '
                             'pacing_plan.written_zone, pacing_plan.written_offset, '
                             'pacing_plan.written_day, pacing_plan.version, pacing_plan.opened_at, '
                             'pacing_plan.saved_at, pacing_plan.closed, pacing_plan.removed_at, '
                             'pacing_plan.what, pacing_plan.trial_1, pacing_plan.trial_1_on, '
                             'pacing_plan.trial_2, pacing_plan.trial_2_on, pacing_plan.trial_3, '
                             'pacing_plan.trial_3_on, pacing_plan.share, pacing_plan.step_percent, '
                             'pacing_plan.days_a_week, pacing_plan.rest_after, '
                             'pacing_plan.rest_for, pacing_plan.goal, pacing_plan.standing, '
                             'pacing_plan.standing_since FROM pacing_plan WHERE '
                             'pacing_plan.removed_at IS NULL',
                             (),
                             {}),
 'all_entries:pacing-week': ('SELECT pacing_week.id, pacing_week.day, pacing_week.at_clock, '
                             'pacing_week.at_zone, pacing_week.at_offset, pacing_week.written_at, '
                             'pacing_week.written_zone, pacing_week.written_offset, '
                             'pacing_week.written_day, pacing_week.version, pacing_week.opened_at, '
                             'pacing_week.saved_at, pacing_week.closed, pacing_week.removed_at, '
                             'pacing_week."plan", pacing_week.week, pacing_week.minutes, '
                             'pacing_week.times, pacing_week.change FROM pacing_week WHERE '
                             'pacing_week.removed_at IS NULL',
                             (),
                             {}),
 'all_entries:pause': ('SELECT pause.id, pause.day, pause.at_clock, pause.at_zone, '
                       'pause.at_offset, pause.written_at, pause.written_zone, '
                       'pause.written_offset, pause.written_day, pause.version, pause.opened_at, '
                       'pause.saved_at, pause.closed, pause.removed_at, pause.until, pause.reason, '
                       'pause.note FROM pause WHERE pause.removed_at IS NULL',
                       (),
                       {}),
 'all_entries:person': ('SELECT person.id, person.day, person.at_clock, person.at_zone, '
                        'person.at_offset, person.written_at, person.written_zone, '
                        'person.written_offset, person.written_day, person.version, '
                        'person.opened_at, person.saved_at, person.closed, person.removed_at, '
                        'person.name, person.who, person.phone, person.when_where, person.note, '
                        'person.trusted, person.on_lock_screen FROM person WHERE person.removed_at '
                        'IS NULL',
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
 'all_entries:question': ('SELECT question.id, question.day, question.at_clock, question.at_zone, '
                          'question.at_offset, question.written_at, question.written_zone, '
                          'question.written_offset, question.written_day, question.version, '
                          'question.opened_at, question.saved_at, question.closed, '
                          'question.removed_at, question.words, question.role, question.answer, '
                          'question.asked, question.about, question.place, question.call FROM '
                          'question WHERE question.removed_at IS NULL',
                          (),
                          {}),
 'all_entries:shared': ('SELECT shared.id, shared.day, shared.at_clock, shared.at_zone, '
                        'shared.at_offset, shared.written_at, shared.written_zone, '
                        'shared.written_offset, shared.written_day, shared.version, '
                        'shared.opened_at, shared.saved_at, shared.closed, shared.removed_at, '
                        'shared.preset, shared.forms, shared.first, shared.last, shared.sections, '
                        'shared.named, shared.file FROM shared WHERE shared.removed_at IS NULL',
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
 'all_entries:small-step': ('SELECT small_step.id, small_step.day, small_step.at_clock, '
                            'small_step.at_zone, small_step.at_offset, small_step.written_at, '
                            'small_step.written_zone, small_step.written_offset, '
                            'small_step.written_day, small_step.version, small_step.opened_at, '
                            'small_step.saved_at, small_step.closed, small_step.removed_at, '
                            'small_step.words, small_step.how_often, small_step.confidence, '
                            'small_step.by_coach, small_step.on_today, small_step.went, '
                            'small_step.went_words, small_step.went_on, small_step.goal, '
                            'small_step.call, small_step.rank FROM small_step WHERE '
                            'small_step.removed_at IS NULL',
                            (),
                            {}),
 'all_entries:step-try': ('SELECT step_try.id, step_try.day, step_try.at_clock, step_try.at_zone, '
                          'step_try.at_offset, step_try.written_at, step_try.written_zone, '
                          'step_try.written_offset, step_try.written_day, step_try.version, '
                          'step_try.opened_at, step_try.saved_at, step_try.closed, '
                          'step_try.removed_at, step_try.step, step_try.words, step_try.how, '
                          'step_try.note, step_try.writer FROM step_try WHERE step_try.removed_at '
                          'IS NULL',
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
 'all_entries:what-matters': ('SELECT what_matters.id, what_matters.day, what_matters.at_clock, '
                              'what_matters.at_zone, what_matters.at_offset, '
                              'what_matters.written_at, what_matters.written_zone, '
                              'what_matters.written_offset, what_matters.written_day, '
                              'what_matters.version, what_matters.opened_at, '
                              'what_matters.saved_at, what_matters.closed, '
                              'what_matters.removed_at, what_matters.area, what_matters.words, '
                              'what_matters.closeness, what_matters.tiny_action, '
                              'what_matters.in_the_way, what_matters.willingness, '
                              'what_matters.thread FROM what_matters WHERE what_matters.removed_at '
                              'IS NULL',
                              (),
                              {}),
 'all_settings': ('SELECT setting."key", setting.value FROM setting', (), {}),
 'bring_back_entry:activity': ('UPDATE activity SET removed_at=? WHERE activity.id = ?',
                               ('removed_at', 'for_id'),
                               {'removed_at': None}),
 'bring_back_entry:after-calls': ('UPDATE after_calls SET removed_at=? WHERE after_calls.id = ?',
                                  ('removed_at', 'for_id'),
                                  {'removed_at': None}),
 'bring_back_entry:belief': ('UPDATE belief SET removed_at=? WHERE belief.id = ?',
                             ('removed_at', 'for_id'),
                             {'removed_at': None}),
 'bring_back_entry:call': ('UPDATE call SET removed_at=? WHERE call.id = ?',
                           ('removed_at', 'for_id'),
                           {'removed_at': None}),
 'bring_back_entry:check-in': ('UPDATE check_in SET removed_at=? WHERE check_in.id = ?',
                               ('removed_at', 'for_id'),
                               {'removed_at': None}),
 'bring_back_entry:conditions': ('UPDATE conditions SET removed_at=? WHERE conditions.id = ?',
                                 ('removed_at', 'for_id'),
                                 {'removed_at': None}),
 'bring_back_entry:expectation': ('UPDATE expectation SET removed_at=? WHERE expectation.id = ?',
                                  ('removed_at', 'for_id'),
                                  {'removed_at': None}),
 'bring_back_entry:flare-up': ('UPDATE flare_up SET removed_at=? WHERE flare_up.id = ?',
                               ('removed_at', 'for_id'),
                               {'removed_at': None}),
 'bring_back_entry:flare-up-plan': ('UPDATE flare_up_plan SET removed_at=? WHERE flare_up_plan.id '
                                    '= ?',
                                    ('removed_at', 'for_id'),
                                    {'removed_at': None}),
 'bring_back_entry:goal': ('UPDATE goal SET removed_at=? WHERE goal.id = ?',
                           ('removed_at', 'for_id'),
                           {'removed_at': None}),
 'bring_back_entry:goal-review': ('UPDATE goal_review SET removed_at=? WHERE goal_review.id = ?',
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
 'bring_back_entry:my-story': ('UPDATE my_story SET removed_at=? WHERE my_story.id = ?',
                               ('removed_at', 'for_id'),
                               {'removed_at': None}),
 'bring_back_entry:pacing-plan': ('UPDATE pacing_plan SET removed_at=? WHERE pacing_plan.id = ?',
                                  ('removed_at', 'for_id'),
                                  {'removed_at': None}),
 'bring_back_entry:pacing-week': ('UPDATE pacing_week SET removed_at=? WHERE pacing_week.id = ?',
                                  ('removed_at', 'for_id'),
                                  {'removed_at': None}),
 'bring_back_entry:pause': ('UPDATE pause SET removed_at=? WHERE pause.id = ?',
                            ('removed_at', 'for_id'),
                            {'removed_at': None}),
 'bring_back_entry:person': ('UPDATE person SET removed_at=? WHERE person.id = ?',
                             ('removed_at', 'for_id'),
                             {'removed_at': None}),
 'bring_back_entry:practice': ('UPDATE practice SET removed_at=? WHERE practice.id = ?',
                               ('removed_at', 'for_id'),
                               {'removed_at': None}),
 'bring_back_entry:question': ('UPDATE question SET removed_at=? WHERE question.id = ?',
                               ('removed_at', 'for_id'),
                               {'removed_at': None}),
 'bring_back_entry:shared': ('UPDATE shared SET removed_at=? WHERE shared.id = ?',
                             ('removed_at', 'for_id'),
                             {'removed_at': None}),
 'bring_back_entry:sleep': ('UPDATE sleep SET removed_at=? WHERE sleep.id = ?',
                            ('removed_at', 'for_id'),
                            {'removed_at': None}),
 'bring_back_entry:small-step': ('UPDATE small_step SET removed_at=? WHERE small_step.id = ?',
                                 ('removed_at', 'for_id'),
                                 {'removed_at': None}),
 'bring_back_entry:step-try': ('UPDATE step_try SET removed_at=? WHERE step_try.id = ?',
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
 'bring_back_entry:what-matters': ('UPDATE what_matters SET removed_at=? WHERE what_matters.id = ?',
                                   ('removed_at', 'for_id'),
                                   {'removed_at': None}),
 'bury': ('INSERT INTO tombstone (entry_id, kind, buried_at) VALUES (?, ?, ?) ON CONFLICT DO '
          'NOTHING',
          ('entry_id', 'kind', 'buried_at'),
          {}),
 'close_version:activity': ('UPDATE activity SET closed=? WHERE activity.id = ?',
                            ('closed', 'for_id'),
                            {'closed': 1}),
 'close_version:after-calls': ('UPDATE after_calls SET closed=? WHERE after_calls.id = ?',
                               ('closed', 'for_id'),
                               {'closed': 1}),
 'close_version:belief': ('UPDATE belief SET closed=? WHERE belief.id = ?',
                          ('closed', 'for_id'),
                          {'closed': 1}),
 'close_version:call': ('UPDATE call SET closed=? WHERE call.id = ?',
                        ('closed', 'for_id'),
                        {'closed': 1}),
 'close_version:check-in': ('UPDATE check_in SET closed=? WHERE check_in.id = ?',
                            ('closed', 'for_id'),
                            {'closed': 1}),
 'close_version:conditions': ('UPDATE conditions SET closed=? WHERE conditions.id = ?',
                              ('closed', 'for_id'),
                              {'closed': 1}),
 'close_version:expectation': ('UPDATE expectation SET closed=? WHERE expectation.id = ?',
                               ('closed', 'for_id'),
                               {'closed': 1}),
 'close_version:flare-up': ('UPDATE flare_up SET closed=? WHERE flare_up.id = ?',
                            ('closed', 'for_id'),
                            {'closed': 1}),
 'close_version:flare-up-plan': ('UPDATE flare_up_plan SET closed=? WHERE flare_up_plan.id = ?',
                                 ('closed', 'for_id'),
                                 {'closed': 1}),
 'close_version:goal': ('UPDATE goal SET closed=? WHERE goal.id = ?',
                        ('closed', 'for_id'),
                        {'closed': 1}),
 'close_version:goal-review': ('UPDATE goal_review SET closed=? WHERE goal_review.id = ?',
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
 'close_version:my-story': ('UPDATE my_story SET closed=? WHERE my_story.id = ?',
                            ('closed', 'for_id'),
                            {'closed': 1}),
 'close_version:pacing-plan': ('UPDATE pacing_plan SET closed=? WHERE pacing_plan.id = ?',
                               ('closed', 'for_id'),
                               {'closed': 1}),
 'close_version:pacing-week': ('UPDATE pacing_week SET closed=? WHERE pacing_week.id = ?',
                               ('closed', 'for_id'),
                               {'closed': 1}),
 'close_version:pause': ('UPDATE pause SET closed=? WHERE pause.id = ?',
                         ('closed', 'for_id'),
                         {'closed': 1}),
 'close_version:person': ('UPDATE person SET closed=? WHERE person.id = ?',
                          ('closed', 'for_id'),
                          {'closed': 1}),
 'close_version:practice': ('UPDATE practice SET closed=? WHERE practice.id = ?',
                            ('closed', 'for_id'),
                            {'closed': 1}),
 'close_version:question': ('UPDATE question SET closed=? WHERE question.id = ?',
                            ('closed', 'for_id'),
                            {'closed': 1}),
 'close_version:shared': ('UPDATE shared SET closed=? WHERE shared.id = ?',
                          ('closed', 'for_id'),
                          {'closed': 1}),
 'close_version:sleep': ('UPDATE sleep SET closed=? WHERE sleep.id = ?',
                         ('closed', 'for_id'),
                         {'closed': 1}),
 'close_version:small-step': ('UPDATE small_step SET closed=? WHERE small_step.id = ?',
                              ('closed', 'for_id'),
                              {'closed': 1}),
 'close_version:step-try': ('UPDATE step_try SET closed=? WHERE step_try.id = ?',
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
 'close_version:what-matters': ('UPDATE what_matters SET closed=? WHERE what_matters.id = ?',
                                ('closed', 'for_id'),
                                {'closed': 1}),
 'close_versions:activity': ('UPDATE activity SET closed=? WHERE activity.closed = ?',
                             ('closed', 'closed_1'),
                             {'closed': 1, 'closed_1': 0}),
 'close_versions:after-calls': ('UPDATE after_calls SET closed=? WHERE after_calls.closed = ?',
                                ('closed', 'closed_1'),
                                {'closed': 1, 'closed_1': 0}),
 'close_versions:belief': ('UPDATE belief SET closed=? WHERE belief.closed = ?',
                           ('closed', 'closed_1'),
                           {'closed': 1, 'closed_1': 0}),
 'close_versions:call': ('UPDATE call SET closed=? WHERE call.closed = ?',
                         ('closed', 'closed_1'),
                         {'closed': 1, 'closed_1': 0}),
 'close_versions:check-in': ('UPDATE check_in SET closed=? WHERE check_in.closed = ?',
                             ('closed', 'closed_1'),
                             {'closed': 1, 'closed_1': 0}),
 'close_versions:conditions': ('UPDATE conditions SET closed=? WHERE conditions.closed = ?',
                               ('closed', 'closed_1'),
                               {'closed': 1, 'closed_1': 0}),
 'close_versions:expectation': ('UPDATE expectation SET closed=? WHERE expectation.closed = ?',
                                ('closed', 'closed_1'),
                                {'closed': 1, 'closed_1': 0}),
 'close_versions:flare-up': ('UPDATE flare_up SET closed=? WHERE flare_up.closed = ?',
                             ('closed', 'closed_1'),
                             {'closed': 1, 'closed_1': 0}),
 'close_versions:flare-up-plan': ('UPDATE flare_up_plan SET closed=? WHERE flare_up_plan.closed = '
                                  '?',
                                  ('closed', 'closed_1'),
                                  {'closed': 1, 'closed_1': 0}),
 'close_versions:goal': ('UPDATE goal SET closed=? WHERE goal.closed = ?',
                         ('closed', 'closed_1'),
                         {'closed': 1, 'closed_1': 0}),
 'close_versions:goal-review': ('UPDATE goal_review SET closed=? WHERE goal_review.closed = ?',
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
 'close_versions:my-story': ('UPDATE my_story SET closed=? WHERE my_story.closed = ?',
                             ('closed', 'closed_1'),
                             {'closed': 1, 'closed_1': 0}),
 'close_versions:pacing-plan': ('UPDATE pacing_plan SET closed=? WHERE pacing_plan.closed = ?',
                                ('closed', 'closed_1'),
                                {'closed': 1, 'closed_1': 0}),
 'close_versions:pacing-week': ('UPDATE pacing_week SET closed=? WHERE pacing_week.closed = ?',
                                ('closed', 'closed_1'),
                                {'closed': 1, 'closed_1': 0}),
 'close_versions:pause': ('UPDATE pause SET closed=? WHERE pause.closed = ?',
                          ('closed', 'closed_1'),
                          {'closed': 1, 'closed_1': 0}),
 'close_versions:person': ('UPDATE person SET closed=? WHERE person.closed = ?',
                           ('closed', 'closed_1'),
                           {'closed': 1, 'closed_1': 0}),
 'close_versions:practice': ('UPDATE practice SET closed=? WHERE practice.closed = ?',
                             ('closed', 'closed_1'),
                             {'closed': 1, 'closed_1': 0}),
 'close_versions:question': ('UPDATE question SET closed=? WHERE question.closed = ?',
                             ('closed', 'closed_1'),
                             {'closed': 1, 'closed_1': 0}),
 'close_versions:shared': ('UPDATE shared SET closed=? WHERE shared.closed = ?',
                           ('closed', 'closed_1'),
                           {'closed': 1, 'closed_1': 0}),
 'close_versions:sleep': ('UPDATE sleep SET closed=? WHERE sleep.closed = ?',
                          ('closed', 'closed_1'),
                          {'closed': 1, 'closed_1': 0}),
 'close_versions:small-step': ('UPDATE small_step SET closed=? WHERE small_step.closed = ?',
                               ('closed', 'closed_1'),
                               {'closed': 1, 'closed_1': 0}),
 'close_versions:step-try': ('UPDATE step_try SET closed=? WHERE step_try.closed = ?',
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
 'close_versions:what-matters': ('UPDATE what_matters SET closed=? WHERE what_matters.closed = ?',
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
 'delete_entry:activity': ('DELETE FROM activity WHERE activity.id = ?', ('for_id',), {}),
 'delete_entry:after-calls': ('DELETE FROM after_calls WHERE after_calls.id = ?', ('for_id',), {}),
 'delete_entry:belief': ('DELETE FROM belief WHERE belief.id = ?', ('for_id',), {}),
 'delete_entry:call': ('DELETE FROM call WHERE call.id = ?', ('for_id',), {}),
 'delete_entry:check-in': ('DELETE FROM check_in WHERE check_in.id = ?', ('for_id',), {}),
 'delete_entry:conditions': ('DELETE FROM conditions WHERE conditions.id = ?', ('for_id',), {}),
 'delete_entry:expectation': ('DELETE FROM expectation WHERE expectation.id = ?', ('for_id',), {}),
 'delete_entry:flare-up': ('DELETE FROM flare_up WHERE flare_up.id = ?', ('for_id',), {}),
 'delete_entry:flare-up-plan': ('DELETE FROM flare_up_plan WHERE flare_up_plan.id = ?',
                                ('for_id',),
                                {}),
 'delete_entry:goal': ('DELETE FROM goal WHERE goal.id = ?', ('for_id',), {}),
 'delete_entry:goal-review': ('DELETE FROM goal_review WHERE goal_review.id = ?', ('for_id',), {}),
 'delete_entry:health-contact': ('DELETE FROM health_contact WHERE health_contact.id = ?',
                                 ('for_id',),
                                 {}),
 'delete_entry:kind-voice': ('DELETE FROM kind_voice WHERE kind_voice.id = ?', ('for_id',), {}),
 'delete_entry:look-back': ('DELETE FROM look_back WHERE look_back.id = ?', ('for_id',), {}),
 'delete_entry:medicine': ('DELETE FROM medicine WHERE medicine.id = ?', ('for_id',), {}),
 'delete_entry:my-story': ('DELETE FROM my_story WHERE my_story.id = ?', ('for_id',), {}),
 'delete_entry:pacing-plan': ('DELETE FROM pacing_plan WHERE pacing_plan.id = ?', ('for_id',), {}),
 'delete_entry:pacing-week': ('DELETE FROM pacing_week WHERE pacing_week.id = ?', ('for_id',), {}),
 'delete_entry:pause': ('DELETE FROM pause WHERE pause.id = ?', ('for_id',), {}),
 'delete_entry:person': ('DELETE FROM person WHERE person.id = ?', ('for_id',), {}),
 'delete_entry:practice': ('DELETE FROM practice WHERE practice.id = ?', ('for_id',), {}),
 'delete_entry:question': ('DELETE FROM question WHERE question.id = ?', ('for_id',), {}),
 'delete_entry:shared': ('DELETE FROM shared WHERE shared.id = ?', ('for_id',), {}),
 'delete_entry:sleep': ('DELETE FROM sleep WHERE sleep.id = ?', ('for_id',), {}),
 'delete_entry:small-step': ('DELETE FROM small_step WHERE small_step.id = ?', ('for_id',), {}),
 'delete_entry:step-try': ('DELETE FROM step_try WHERE step_try.id = ?', ('for_id',), {}),
 'delete_entry:tracked': ('DELETE FROM tracked WHERE tracked.id = ?', ('for_id',), {}),
 'delete_entry:tracker': ('DELETE FROM tracker WHERE tracker.id = ?', ('for_id',), {}),
 'delete_entry:went-well': ('DELETE FROM went_well WHERE went_well.id = ?', ('for_id',), {}),
 'delete_entry:what-matters': ('DELETE FROM what_matters WHERE what_matters.id = ?',
                               ('for_id',),
                               {}),
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
 'entries_between:after-calls': ('SELECT after_calls.id, after_calls.day, after_calls.at_clock, '
                                 'after_calls.at_zone, after_calls.at_offset, '
                                 'after_calls.written_at, after_calls.written_zone, '
                                 'after_calls.written_offset, after_calls.written_day, '
                                 'after_calls.version, after_calls.opened_at, '
                                 'after_calls.saved_at, after_calls.closed, '
                                 'after_calls.removed_at, after_calls.began, '
                                 'after_calls.keeps_going, after_calls.when_worse, '
                                 'after_calls.look_back_on, after_calls.looked_back FROM '
                                 'after_calls WHERE after_calls.day BETWEEN ? AND ? AND '
                                 'after_calls.removed_at IS NULL',
                                 ('first', 'last'),
                                 {}),
 'entries_between:belief': ('SELECT belief.id, belief.day, belief.at_clock, belief.at_zone, '
                            'belief.at_offset, belief.written_at, belief.written_zone, '
                            'belief.written_offset, belief.written_day, belief.version, '
                            'belief.opened_at, belief.saved_at, belief.closed, belief.removed_at, '
                            'belief.text FROM belief WHERE belief.day BETWEEN ? AND ? AND '
                            'belief.removed_at IS NULL',
                            ('first', 'last'),
                            {}),
 'entries_between:call': ('SELECT call.id, call.day, call.at_clock, call.at_zone, call.at_offset, '
                          'call.written_at, call.written_zone, call.written_offset, '
                          'call.written_day, call.version, call.opened_at, call.saved_at, '
                          'call.closed, call.removed_at, call.call_day, call.clock, call.who, '
                          'call.role, call.way, call.place, call.number, call.of_calls, '
                          'call.changed, call.need, call.jotted, call.read_back, call.remember, '
                          'call.standing FROM call WHERE call.day BETWEEN ? AND ? AND '
                          'call.removed_at IS NULL',
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
 'entries_between:expectation': ('SELECT expectation.id, expectation.day, expectation.at_clock, '
                                 'expectation.at_zone, expectation.at_offset, '
                                 'expectation.written_at, expectation.written_zone, '
                                 'expectation.written_offset, expectation.written_day, '
                                 'expectation.version, expectation.opened_at, '
                                 'expectation.saved_at, expectation.closed, '
                                 'expectation.removed_at, expectation.what, expectation.expects, '
                                 'expectation.expected, expectation.happened, '
                                 'expectation.turned_out, expectation.learned, expectation.step, '
                                 'expectation.writer FROM expectation WHERE expectation.day '
                                 'BETWEEN ? AND ? AND expectation.removed_at IS NULL',
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
 'entries_between:goal': ('SELECT goal.id, goal.day, goal.at_clock, goal.at_zone, goal.at_offset, '
                          'goal.written_at, goal.written_zone, goal.written_offset, '
                          'goal.written_day, goal.version, goal.opened_at, goal.saved_at, '
                          'goal.closed, goal.removed_at, goal.words, goal.why, goal.with_whom, '
                          'goal.by_when, goal.much_less, goal.less, goal.hoped, goal.more, '
                          'goal.much_more, goal.importance, goal.confidence, goal.makes_it, '
                          'goal.matters, goal.standing, goal.standing_since, goal.taken_along FROM '
                          'goal WHERE goal.day BETWEEN ? AND ? AND goal.removed_at IS NULL',
                          ('first', 'last'),
                          {}),
 'entries_between:goal-review': ('SELECT goal_review.id, goal_review.day, goal_review.at_clock, '
                                 'goal_review.at_zone, goal_review.at_offset, '
                                 'goal_review.written_at, goal_review.written_zone, '
                                 'goal_review.written_offset, goal_review.written_day, '
                                 'goal_review.version, goal_review.opened_at, '
                                 'goal_review.saved_at, goal_review.closed, '
                                 'goal_review.removed_at, goal_review.goal, goal_review.words, '
                                 'goal_review.attained, goal_review.importance, '
                                 'goal_review.confidence, goal_review.makes_it, goal_review.note, '
                                 'goal_review.writer FROM goal_review WHERE goal_review.day '
                                 'BETWEEN ? AND ? AND goal_review.removed_at IS NULL',
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
 'entries_between:my-story': ('SELECT my_story.id, my_story.day, my_story.at_clock, '
                              'my_story.at_zone, my_story.at_offset, my_story.written_at, '
                              'my_story.written_zone, my_story.written_offset, '
                              'my_story.written_day, my_story.version, my_story.opened_at, '
                              'my_story.saved_at, my_story.closed, my_story.removed_at, '
                              'my_story.began, my_story.told, my_story.helped, my_story.tired_of '
                              'FROM my_story WHERE my_story.day BETWEEN ? AND ? AND '
                              'my_story.removed_at IS NULL',
                              ('first', 'last'),
                              {}),
 'entries_between:pacing-plan': ('SELECT pacing_plan.id, pacing_plan.day, pacing_plan.at_clock, '
                                 'pacing_plan.at_zone, pacing_plan.at_offset, '
                                 'pacing_plan.written_at, pacing_plan.written_zone, '
                                 'pacing_plan.written_offset, pacing_plan.written_day, '
                                 'pacing_plan.version, pacing_plan.opened_at, '
                                 'pacing_plan.saved_at, pacing_plan.closed, '
                                 'pacing_plan.removed_at, pacing_plan.what, pacing_plan.trial_1, '
                                 'pacing_plan.trial_1_on, pacing_plan.trial_2, '
                                 'pacing_plan.trial_2_on, pacing_plan.trial_3, '
                                 'pacing_plan.trial_3_on, pacing_plan.share, '
                                 'pacing_plan.step_percent, pacing_plan.days_a_week, '
                                 'pacing_plan.rest_after, pacing_plan.rest_for, pacing_plan.goal, '
                                 'pacing_plan.standing, pacing_plan.standing_since FROM '
                                 'pacing_plan WHERE pacing_plan.day BETWEEN ? AND ? AND '
                                 'pacing_plan.removed_at IS NULL',
                                 ('first', 'last'),
                                 {}),
 'entries_between:pacing-week': ('SELECT pacing_week.id, pacing_week.day, pacing_week.at_clock, '
                                 'pacing_week.at_zone, pacing_week.at_offset, '
                                 'pacing_week.written_at, pacing_week.written_zone, '
                                 'pacing_week.written_offset, pacing_week.written_day, '
                                 'pacing_week.version, pacing_week.opened_at, '
                                 'pacing_week.saved_at, pacing_week.closed, '
                                 'pacing_week.removed_at, pacing_week."plan", pacing_week.week, '
                                 'pacing_week.minutes, pacing_week.times, pacing_week.change FROM '
                                 'pacing_week WHERE pacing_week.day BETWEEN ? AND ? AND '
                                 'pacing_week.removed_at IS NULL',
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
 'entries_between:person': ('SELECT person.id, person.day, person.at_clock, person.at_zone, '
                            'person.at_offset, person.written_at, person.written_zone, '
                            'person.written_offset, person.written_day, person.version, '
                            'person.opened_at, person.saved_at, person.closed, person.removed_at, '
                            'person.name, person.who, person.phone, person.when_where, '
                            'person.note, person.trusted, person.on_lock_screen FROM person WHERE '
                            'person.day BETWEEN ? AND ? AND person.removed_at IS NULL',
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
 'entries_between:question': ('SELECT question.id, question.day, question.at_clock, '
                              'question.at_zone, question.at_offset, question.written_at, '
                              'question.written_zone, question.written_offset, '
                              'question.written_day, question.version, question.opened_at, '
                              'question.saved_at, question.closed, question.removed_at, '
                              'question.words, question.role, question.answer, question.asked, '
                              'question.about, question.place, question.call FROM question WHERE '
                              'question.day BETWEEN ? AND ? AND question.removed_at IS NULL',
                              ('first', 'last'),
                              {}),
 'entries_between:shared': ('SELECT shared.id, shared.day, shared.at_clock, shared.at_zone, '
                            'shared.at_offset, shared.written_at, shared.written_zone, '
                            'shared.written_offset, shared.written_day, shared.version, '
                            'shared.opened_at, shared.saved_at, shared.closed, shared.removed_at, '
                            'shared.preset, shared.forms, shared.first, shared.last, '
                            'shared.sections, shared.named, shared.file FROM shared WHERE '
                            'shared.day BETWEEN ? AND ? AND shared.removed_at IS NULL',
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
 'entries_between:small-step': ('SELECT small_step.id, small_step.day, small_step.at_clock, '
                                'small_step.at_zone, small_step.at_offset, small_step.written_at, '
                                'small_step.written_zone, small_step.written_offset, '
                                'small_step.written_day, small_step.version, small_step.opened_at, '
                                'small_step.saved_at, small_step.closed, small_step.removed_at, '
                                'small_step.words, small_step.how_often, small_step.confidence, '
                                'small_step.by_coach, small_step.on_today, small_step.went, '
                                'small_step.went_words, small_step.went_on, small_step.goal, '
                                'small_step.call, small_step.rank FROM small_step WHERE '
                                'small_step.day BETWEEN ? AND ? AND small_step.removed_at IS NULL',
                                ('first', 'last'),
                                {}),
 'entries_between:step-try': ('SELECT step_try.id, step_try.day, step_try.at_clock, '
                              'step_try.at_zone, step_try.at_offset, step_try.written_at, '
                              'step_try.written_zone, step_try.written_offset, '
                              'step_try.written_day, step_try.version, step_try.opened_at, '
                              'step_try.saved_at, step_try.closed, step_try.removed_at, '
                              'step_try.step, step_try.words, step_try.how, step_try.note, '
                              'step_try.writer FROM step_try WHERE step_try.day BETWEEN ? AND ? '
                              'AND step_try.removed_at IS NULL',
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
 'entries_between:what-matters': ('SELECT what_matters.id, what_matters.day, '
                                  'what_matters.at_clock, what_matters.at_zone, '
                                  'what_matters.at_offset, what_matters.written_at, '
                                  'what_matters.written_zone, what_matters.written_offset, '
                                  'what_matters.written_day, what_matters.version, '
                                  'what_matters.opened_at, what_matters.saved_at, '
                                  'what_matters.closed, what_matters.removed_at, '
                                  'what_matters.area, what_matters.words, what_matters.closeness, '
                                  'what_matters.tiny_action, what_matters.in_the_way, '
                                  'what_matters.willingness, what_matters.thread FROM what_matters '
                                  'WHERE what_matters.day BETWEEN ? AND ? AND '
                                  'what_matters.removed_at IS NULL',
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
 'entries_with:after-calls': ('SELECT after_calls.id, after_calls.day, after_calls.at_clock, '
                              'after_calls.at_zone, after_calls.at_offset, after_calls.written_at, '
                              'after_calls.written_zone, after_calls.written_offset, '
                              'after_calls.written_day, after_calls.version, '
                              'after_calls.opened_at, after_calls.saved_at, after_calls.closed, '
                              'after_calls.removed_at, after_calls.began, after_calls.keeps_going, '
                              'after_calls.when_worse, after_calls.look_back_on, '
                              'after_calls.looked_back FROM after_calls WHERE after_calls.id IN '
                              '(SELECT anon_1.value FROM json_each(?) AS anon_1) AND '
                              'after_calls.removed_at IS NULL',
                              ('ids',),
                              {}),
 'entries_with:belief': ('SELECT belief.id, belief.day, belief.at_clock, belief.at_zone, '
                         'belief.at_offset, belief.written_at, belief.written_zone, '
                         'belief.written_offset, belief.written_day, belief.version, '
                         'belief.opened_at, belief.saved_at, belief.closed, belief.removed_at, '
                         'belief.text FROM belief WHERE belief.id IN (SELECT anon_1.value FROM '
                         'json_each(?) AS anon_1) AND belief.removed_at IS NULL',
                         ('ids',),
                         {}),
 'entries_with:call': ('SELECT call.id, call.day, call.at_clock, call.at_zone, call.at_offset, '
                       'call.written_at, call.written_zone, call.written_offset, call.written_day, '
                       'call.version, call.opened_at, call.saved_at, call.closed, call.removed_at, '
                       'call.call_day, call.clock, call.who, call.role, call.way, call.place, '
                       'call.number, call.of_calls, call.changed, call.need, call.jotted, '
                       'call.read_back, call.remember, call.standing FROM call WHERE call.id IN '
                       '(SELECT anon_1.value FROM json_each(?) AS anon_1) AND call.removed_at IS '
                       'NULL',
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
 'entries_with:expectation': ('SELECT expectation.id, expectation.day, expectation.at_clock, '
                              'expectation.at_zone, expectation.at_offset, expectation.written_at, '
                              'expectation.written_zone, expectation.written_offset, '
                              'expectation.written_day, expectation.version, '
                              'expectation.opened_at, expectation.saved_at, expectation.closed, '
                              'expectation.removed_at, expectation.what, expectation.expects, '
                              'expectation.expected, expectation.happened, expectation.turned_out, '
                              'expectation.learned, expectation.step, expectation.writer FROM '
                              'expectation WHERE expectation.id IN (SELECT anon_1.value FROM '
                              'json_each(?) AS anon_1) AND expectation.removed_at IS NULL',
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
 'entries_with:goal': ('SELECT goal.id, goal.day, goal.at_clock, goal.at_zone, goal.at_offset, '
                       'goal.written_at, goal.written_zone, goal.written_offset, goal.written_day, '
                       'goal.version, goal.opened_at, goal.saved_at, goal.closed, goal.removed_at, '
                       'goal.words, goal.why, goal.with_whom, goal.by_when, goal.much_less, '
                       'goal.less, goal.hoped, goal.more, goal.much_more, goal.importance, '
                       'goal.confidence, goal.makes_it, goal.matters, goal.standing, '
                       'goal.standing_since, goal.taken_along FROM goal WHERE goal.id IN (SELECT '
                       'anon_1.value FROM json_each(?) AS anon_1) AND goal.removed_at IS NULL',
                       ('ids',),
                       {}),
 'entries_with:goal-review': ('SELECT goal_review.id, goal_review.day, goal_review.at_clock, '
                              'goal_review.at_zone, goal_review.at_offset, goal_review.written_at, '
                              'goal_review.written_zone, goal_review.written_offset, '
                              'goal_review.written_day, goal_review.version, '
                              'goal_review.opened_at, goal_review.saved_at, goal_review.closed, '
                              'goal_review.removed_at, goal_review.goal, goal_review.words, '
                              'goal_review.attained, goal_review.importance, '
                              'goal_review.confidence, goal_review.makes_it, goal_review.note, '
                              'goal_review.writer FROM goal_review WHERE goal_review.id IN (SELECT '
                              'anon_1.value FROM json_each(?) AS anon_1) AND '
                              'goal_review.removed_at IS NULL',
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
 'entries_with:my-story': ('SELECT my_story.id, my_story.day, my_story.at_clock, my_story.at_zone, '
                           'my_story.at_offset, my_story.written_at, my_story.written_zone, '
                           'my_story.written_offset, my_story.written_day, my_story.version, '
                           'my_story.opened_at, my_story.saved_at, my_story.closed, '
                           'my_story.removed_at, my_story.began, my_story.told, my_story.helped, '
                           'my_story.tired_of FROM my_story WHERE my_story.id IN (SELECT '
                           'anon_1.value FROM json_each(?) AS anon_1) AND my_story.removed_at IS '
                           'NULL',
                           ('ids',),
                           {}),
 'entries_with:pacing-plan': ('SELECT pacing_plan.id, pacing_plan.day, pacing_plan.at_clock, '
                              'pacing_plan.at_zone, pacing_plan.at_offset, pacing_plan.written_at, '
                              'pacing_plan.written_zone, pacing_plan.written_offset, '
                              'pacing_plan.written_day, pacing_plan.version, '
                              'pacing_plan.opened_at, pacing_plan.saved_at, pacing_plan.closed, '
                              'pacing_plan.removed_at, pacing_plan.what, pacing_plan.trial_1, '
                              'pacing_plan.trial_1_on, pacing_plan.trial_2, '
                              'pacing_plan.trial_2_on, pacing_plan.trial_3, '
                              'pacing_plan.trial_3_on, pacing_plan.share, '
                              'pacing_plan.step_percent, pacing_plan.days_a_week, '
                              'pacing_plan.rest_after, pacing_plan.rest_for, pacing_plan.goal, '
                              'pacing_plan.standing, pacing_plan.standing_since FROM pacing_plan '
                              'WHERE pacing_plan.id IN (SELECT anon_1.value FROM json_each(?) AS '
                              'anon_1) AND pacing_plan.removed_at IS NULL',
                              ('ids',),
                              {}),
 'entries_with:pacing-week': ('SELECT pacing_week.id, pacing_week.day, pacing_week.at_clock, '
                              'pacing_week.at_zone, pacing_week.at_offset, pacing_week.written_at, '
                              'pacing_week.written_zone, pacing_week.written_offset, '
                              'pacing_week.written_day, pacing_week.version, '
                              'pacing_week.opened_at, pacing_week.saved_at, pacing_week.closed, '
                              'pacing_week.removed_at, pacing_week."plan", pacing_week.week, '
                              'pacing_week.minutes, pacing_week.times, pacing_week.change FROM '
                              'pacing_week WHERE pacing_week.id IN (SELECT anon_1.value FROM '
                              'json_each(?) AS anon_1) AND pacing_week.removed_at IS NULL',
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
 'entries_with:person': ('SELECT person.id, person.day, person.at_clock, person.at_zone, '
                         'person.at_offset, person.written_at, person.written_zone, '
                         'person.written_offset, person.written_day, person.version, '
                         'person.opened_at, person.saved_at, person.closed, person.removed_at, '
                         'person.name, person.who, person.phone, person.when_where, person.note, '
                         'person.trusted, person.on_lock_screen FROM person WHERE person.id IN '
                         '(SELECT anon_1.value FROM json_each(?) AS anon_1) AND person.removed_at '
                         'IS NULL',
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
 'entries_with:question': ('SELECT question.id, question.day, question.at_clock, question.at_zone, '
                           'question.at_offset, question.written_at, question.written_zone, '
                           'question.written_offset, question.written_day, question.version, '
                           'question.opened_at, question.saved_at, question.closed, '
                           'question.removed_at, question.words, question.role, question.answer, '
                           'question.asked, question.about, question.place, question.call FROM '
                           'question WHERE question.id IN (SELECT anon_1.value FROM json_each(?) '
                           'AS anon_1) AND question.removed_at IS NULL',
                           ('ids',),
                           {}),
 'entries_with:shared': ('SELECT shared.id, shared.day, shared.at_clock, shared.at_zone, '
                         'shared.at_offset, shared.written_at, shared.written_zone, '
                         'shared.written_offset, shared.written_day, shared.version, '
                         'shared.opened_at, shared.saved_at, shared.closed, shared.removed_at, '
                         'shared.preset, shared.forms, shared.first, shared.last, shared.sections, '
                         'shared.named, shared.file FROM shared WHERE shared.id IN (SELECT '
                         'anon_1.value FROM json_each(?) AS anon_1) AND shared.removed_at IS NULL',
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
 'entries_with:small-step': ('SELECT small_step.id, small_step.day, small_step.at_clock, '
                             'small_step.at_zone, small_step.at_offset, small_step.written_at, '
                             'small_step.written_zone, small_step.written_offset, '
                             'small_step.written_day, small_step.version, small_step.opened_at, '
                             'small_step.saved_at, small_step.closed, small_step.removed_at, '
                             'small_step.words, small_step.how_often, small_step.confidence, '
                             'small_step.by_coach, small_step.on_today, small_step.went, '
                             'small_step.went_words, small_step.went_on, small_step.goal, '
                             'small_step.call, small_step.rank FROM small_step WHERE small_step.id '
                             'IN (SELECT anon_1.value FROM json_each(?) AS anon_1) AND '
                             'small_step.removed_at IS NULL',
                             ('ids',),
                             {}),
 'entries_with:step-try': ('SELECT step_try.id, step_try.day, step_try.at_clock, step_try.at_zone, '
                           'step_try.at_offset, step_try.written_at, step_try.written_zone, '
                           'step_try.written_offset, step_try.written_day, step_try.version, '
                           'step_try.opened_at, step_try.saved_at, step_try.closed, '
                           'step_try.removed_at, step_try.step, step_try.words, step_try.how, '
                           'step_try.note, step_try.writer FROM step_try WHERE step_try.id IN '
                           '(SELECT anon_1.value FROM json_each(?) AS anon_1) AND '
                           'step_try.removed_at IS NULL',
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
 'entries_with:what-matters': ('SELECT what_matters.id, what_matters.day, what_matters.at_clock, '
                               'what_matters.at_zone, what_matters.at_offset, '
                               'what_matters.written_at, what_matters.written_zone, '
                               'what_matters.written_offset, what_matters.written_day, '
                               'what_matters.version, what_matters.opened_at, '
                               'what_matters.saved_at, what_matters.closed, '
                               'what_matters.removed_at, what_matters.area, what_matters.words, '
                               'what_matters.closeness, what_matters.tiny_action, '
                               'what_matters.in_the_way, what_matters.willingness, '
                               'what_matters.thread FROM what_matters WHERE what_matters.id IN '
                               '(SELECT anon_1.value FROM json_each(?) AS anon_1) AND '
                               'what_matters.removed_at IS NULL',
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
 'entry_by_id:after-calls': ('SELECT after_calls.id, after_calls.day, after_calls.at_clock, '
                             'after_calls.at_zone, after_calls.at_offset, after_calls.written_at, '
                             'after_calls.written_zone, after_calls.written_offset, '
                             'after_calls.written_day, after_calls.version, after_calls.opened_at, '
                             'after_calls.saved_at, after_calls.closed, after_calls.removed_at, '
                             'after_calls.began, after_calls.keeps_going, after_calls.when_worse, '
                             'after_calls.look_back_on, after_calls.looked_back FROM after_calls '
                             'WHERE after_calls.id = ?',
                             ('for_id',),
                             {}),
 'entry_by_id:belief': ('SELECT belief.id, belief.day, belief.at_clock, belief.at_zone, '
                        'belief.at_offset, belief.written_at, belief.written_zone, '
                        'belief.written_offset, belief.written_day, belief.version, '
                        'belief.opened_at, belief.saved_at, belief.closed, belief.removed_at, '
                        'belief.text FROM belief WHERE belief.id = ?',
                        ('for_id',),
                        {}),
 'entry_by_id:call': ('SELECT call.id, call.day, call.at_clock, call.at_zone, call.at_offset, '
                      'call.written_at, call.written_zone, call.written_offset, call.written_day, '
                      'call.version, call.opened_at, call.saved_at, call.closed, call.removed_at, '
                      'call.call_day, call.clock, call.who, call.role, call.way, call.place, '
                      'call.number, call.of_calls, call.changed, call.need, call.jotted, '
                      'call.read_back, call.remember, call.standing FROM call WHERE call.id = ?',
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
 'entry_by_id:expectation': ('SELECT expectation.id, expectation.day, expectation.at_clock, '
                             'expectation.at_zone, expectation.at_offset, expectation.written_at, '
                             'expectation.written_zone, expectation.written_offset, '
                             'expectation.written_day, expectation.version, expectation.opened_at, '
                             'expectation.saved_at, expectation.closed, expectation.removed_at, '
                             'expectation.what, expectation.expects, expectation.expected, '
                             'expectation.happened, expectation.turned_out, expectation.learned, '
                             'expectation.step, expectation.writer FROM expectation WHERE '
                             'expectation.id = ?',
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
 'entry_by_id:goal': ('SELECT goal.id, goal.day, goal.at_clock, goal.at_zone, goal.at_offset, '
                      'goal.written_at, goal.written_zone, goal.written_offset, goal.written_day, '
                      'goal.version, goal.opened_at, goal.saved_at, goal.closed, goal.removed_at, '
                      'goal.words, goal.why, goal.with_whom, goal.by_when, goal.much_less, '
                      'goal.less, goal.hoped, goal.more, goal.much_more, goal.importance, '
                      'goal.confidence, goal.makes_it, goal.matters, goal.standing, '
                      'goal.standing_since, goal.taken_along FROM goal WHERE goal.id = ?',
                      ('for_id',),
                      {}),
 'entry_by_id:goal-review': ('SELECT goal_review.id, goal_review.day, goal_review.at_clock, '
                             'goal_review.at_zone, goal_review.at_offset, goal_review.written_at, '
                             'goal_review.written_zone, goal_review.written_offset, '
                             'goal_review.written_day, goal_review.version, goal_review.opened_at, '
                             'goal_review.saved_at, goal_review.closed, goal_review.removed_at, '
                             'goal_review.goal, goal_review.words, goal_review.attained, '
                             'goal_review.importance, goal_review.confidence, '
                             'goal_review.makes_it, goal_review.note, goal_review.writer FROM '
                             'goal_review WHERE goal_review.id = ?',
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
 'entry_by_id:my-story': ('SELECT my_story.id, my_story.day, my_story.at_clock, my_story.at_zone, '
                          'my_story.at_offset, my_story.written_at, my_story.written_zone, '
                          'my_story.written_offset, my_story.written_day, my_story.version, '
                          'my_story.opened_at, my_story.saved_at, my_story.closed, '
                          'my_story.removed_at, my_story.began, my_story.told, my_story.helped, '
                          'my_story.tired_of FROM my_story WHERE my_story.id = ?',
                          ('for_id',),
                          {}),
 'entry_by_id:pacing-plan': ('SELECT pacing_plan.id, pacing_plan.day, pacing_plan.at_clock, '
                             'pacing_plan.at_zone, pacing_plan.at_offset, pacing_plan.written_at, '
                             'pacing_plan.written_zone, pacing_plan.written_offset, '
                             'pacing_plan.written_day, pacing_plan.version, pacing_plan.opened_at, '
                             'pacing_plan.saved_at, pacing_plan.closed, pacing_plan.removed_at, '
                             'pacing_plan.what, pacing_plan.trial_1, pacing_plan.trial_1_on, '
                             'pacing_plan.trial_2, pacing_plan.trial_2_on, pacing_plan.trial_3, '
                             'pacing_plan.trial_3_on, pacing_plan.share, pacing_plan.step_percent, '
                             'pacing_plan.days_a_week, pacing_plan.rest_after, '
                             'pacing_plan.rest_for, pacing_plan.goal, pacing_plan.standing, '
                             'pacing_plan.standing_since FROM pacing_plan WHERE pacing_plan.id = ?',
                             ('for_id',),
                             {}),
 'entry_by_id:pacing-week': ('SELECT pacing_week.id, pacing_week.day, pacing_week.at_clock, '
                             'pacing_week.at_zone, pacing_week.at_offset, pacing_week.written_at, '
                             'pacing_week.written_zone, pacing_week.written_offset, '
                             'pacing_week.written_day, pacing_week.version, pacing_week.opened_at, '
                             'pacing_week.saved_at, pacing_week.closed, pacing_week.removed_at, '
                             'pacing_week."plan", pacing_week.week, pacing_week.minutes, '
                             'pacing_week.times, pacing_week.change FROM pacing_week WHERE '
                             'pacing_week.id = ?',
                             ('for_id',),
                             {}),
 'entry_by_id:pause': ('SELECT pause.id, pause.day, pause.at_clock, pause.at_zone, '
                       'pause.at_offset, pause.written_at, pause.written_zone, '
                       'pause.written_offset, pause.written_day, pause.version, pause.opened_at, '
                       'pause.saved_at, pause.closed, pause.removed_at, pause.until, pause.reason, '
                       'pause.note FROM pause WHERE pause.id = ?',
                       ('for_id',),
                       {}),
 'entry_by_id:person': ('SELECT person.id, person.day, person.at_clock, person.at_zone, '
                        'person.at_offset, person.written_at, person.written_zone, '
                        'person.written_offset, person.written_day, person.version, '
                        'person.opened_at, person.saved_at, person.closed, person.removed_at, '
                        'person.name, person.who, person.phone, person.when_where, person.note, '
                        'person.trusted, person.on_lock_screen FROM person WHERE person.id = ?',
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
 'entry_by_id:question': ('SELECT question.id, question.day, question.at_clock, question.at_zone, '
                          'question.at_offset, question.written_at, question.written_zone, '
                          'question.written_offset, question.written_day, question.version, '
                          'question.opened_at, question.saved_at, question.closed, '
                          'question.removed_at, question.words, question.role, question.answer, '
                          'question.asked, question.about, question.place, question.call FROM '
                          'question WHERE question.id = ?',
                          ('for_id',),
                          {}),
 'entry_by_id:shared': ('SELECT shared.id, shared.day, shared.at_clock, shared.at_zone, '
                        'shared.at_offset, shared.written_at, shared.written_zone, '
                        'shared.written_offset, shared.written_day, shared.version, '
                        'shared.opened_at, shared.saved_at, shared.closed, shared.removed_at, '
                        'shared.preset, shared.forms, shared.first, shared.last, shared.sections, '
                        'shared.named, shared.file FROM shared WHERE shared.id = ?',
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
 'entry_by_id:small-step': ('SELECT small_step.id, small_step.day, small_step.at_clock, '
                            'small_step.at_zone, small_step.at_offset, small_step.written_at, '
                            'small_step.written_zone, small_step.written_offset, '
                            'small_step.written_day, small_step.version, small_step.opened_at, '
                            'small_step.saved_at, small_step.closed, small_step.removed_at, '
                            'small_step.words, small_step.how_often, small_step.confidence, '
                            'small_step.by_coach, small_step.on_today, small_step.went, '
                            'small_step.went_words, small_step.went_on, small_step.goal, '
                            'small_step.call, small_step.rank FROM small_step WHERE small_step.id '
                            '= ?',
                            ('for_id',),
                            {}),
 'entry_by_id:step-try': ('SELECT step_try.id, step_try.day, step_try.at_clock, step_try.at_zone, '
                          'step_try.at_offset, step_try.written_at, step_try.written_zone, '
                          'step_try.written_offset, step_try.written_day, step_try.version, '
                          'step_try.opened_at, step_try.saved_at, step_try.closed, '
                          'step_try.removed_at, step_try.step, step_try.words, step_try.how, '
                          'step_try.note, step_try.writer FROM step_try WHERE step_try.id = ?',
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
 'entry_by_id:what-matters': ('SELECT what_matters.id, what_matters.day, what_matters.at_clock, '
                              'what_matters.at_zone, what_matters.at_offset, '
                              'what_matters.written_at, what_matters.written_zone, '
                              'what_matters.written_offset, what_matters.written_day, '
                              'what_matters.version, what_matters.opened_at, '
                              'what_matters.saved_at, what_matters.closed, '
                              'what_matters.removed_at, what_matters.area, what_matters.words, '
                              'what_matters.closeness, what_matters.tiny_action, '
                              'what_matters.in_the_way, what_matters.willingness, '
                              'what_matters.thread FROM what_matters WHERE what_matters.id = ?',
                              ('for_id',),
                              {}),
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
 'insert_entry:after-calls': ('INSERT INTO after_calls (id, day, at_clock, at_zone, at_offset, '
                              'written_at, written_zone, written_offset, written_day, version, '
                              'opened_at, saved_at, closed, removed_at, began, keeps_going, '
                              'when_worse, look_back_on, looked_back) VALUES (?, ?, ?, ?, ?, ?, ?, '
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
                               'began',
                               'keeps_going',
                               'when_worse',
                               'look_back_on',
                               'looked_back'),
                              {}),
 'insert_entry:belief': ('INSERT INTO belief (id, day, at_clock, at_zone, at_offset, written_at, '
                         'written_zone, written_offset, written_day, version, opened_at, saved_at, '
                         'closed, removed_at, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
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
                          'text'),
                         {}),
 'insert_entry:call': ('INSERT INTO call (id, day, at_clock, at_zone, at_offset, written_at, '
                       'written_zone, written_offset, written_day, version, opened_at, saved_at, '
                       'closed, removed_at, call_day, clock, who, role, way, place, number, '
                       'of_calls, changed, need, jotted, read_back, remember, standing) VALUES (?, '
                       '?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
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
                        'call_day',
                        'clock',
                        'who',
                        'role',
                        'way',
                        'place',
                        'number',
                        'of_calls',
                        'changed',
                        'need',
                        'jotted',
                        'read_back',
                        'remember',
                        'standing'),
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
 'insert_entry:expectation': ('INSERT INTO expectation (id, day, at_clock, at_zone, at_offset, '
                              'written_at, written_zone, written_offset, written_day, version, '
                              'opened_at, saved_at, closed, removed_at, what, expects, expected, '
                              'happened, turned_out, learned, step, writer) VALUES (?, ?, ?, ?, ?, '
                              '?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
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
                               'expects',
                               'expected',
                               'happened',
                               'turned_out',
                               'learned',
                               'step',
                               'writer'),
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
 'insert_entry:goal': ('INSERT INTO goal (id, day, at_clock, at_zone, at_offset, written_at, '
                       'written_zone, written_offset, written_day, version, opened_at, saved_at, '
                       'closed, removed_at, words, why, with_whom, by_when, much_less, less, '
                       'hoped, more, much_more, importance, confidence, makes_it, matters, '
                       'standing, standing_since, taken_along) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '
                       '?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
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
                        'words',
                        'why',
                        'with_whom',
                        'by_when',
                        'much_less',
                        'less',
                        'hoped',
                        'more',
                        'much_more',
                        'importance',
                        'confidence',
                        'makes_it',
                        'matters',
                        'standing',
                        'standing_since',
                        'taken_along'),
                       {}),
 'insert_entry:goal-review': ('INSERT INTO goal_review (id, day, at_clock, at_zone, at_offset, '
                              'written_at, written_zone, written_offset, written_day, version, '
                              'opened_at, saved_at, closed, removed_at, goal, words, attained, '
                              'importance, confidence, makes_it, note, writer) VALUES (?, ?, ?, ?, '
                              '?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
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
                               'goal',
                               'words',
                               'attained',
                               'importance',
                               'confidence',
                               'makes_it',
                               'note',
                               'writer'),
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
 'insert_entry:my-story': ('INSERT INTO my_story (id, day, at_clock, at_zone, at_offset, '
                           'written_at, written_zone, written_offset, written_day, version, '
                           'opened_at, saved_at, closed, removed_at, began, told, helped, '
                           'tired_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
                           '?)',
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
                            'began',
                            'told',
                            'helped',
                            'tired_of'),
                           {}),
 'insert_entry:pacing-plan': ('INSERT INTO pacing_plan (id, day, at_clock, at_zone, at_offset, '
                              'written_at, written_zone, written_offset, written_day, version, '
                              'opened_at, saved_at, closed, removed_at, what, trial_1, trial_1_on, '
                              'trial_2, trial_2_on, trial_3, trial_3_on, share, step_percent, '
                              'days_a_week, rest_after, rest_for, goal, standing, standing_since) '
                              'VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
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
                               'what',
                               'trial_1',
                               'trial_1_on',
                               'trial_2',
                               'trial_2_on',
                               'trial_3',
                               'trial_3_on',
                               'share',
                               'step_percent',
                               'days_a_week',
                               'rest_after',
                               'rest_for',
                               'goal',
                               'standing',
                               'standing_since'),
                              {}),
 'insert_entry:pacing-week': ('INSERT INTO pacing_week (id, day, at_clock, at_zone, at_offset, '
                              'written_at, written_zone, written_offset, written_day, version, '
                              'opened_at, saved_at, closed, removed_at, "plan", week, minutes, '
                              'times, change) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
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
                               'plan',
                               'week',
                               'minutes',
                               'times',
                               'change'),
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
 'insert_entry:person': ('INSERT INTO person (id, day, at_clock, at_zone, at_offset, written_at, '
                         'written_zone, written_offset, written_day, version, opened_at, saved_at, '
                         'closed, removed_at, name, who, phone, when_where, note, trusted, '
                         'on_lock_screen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
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
                          'name',
                          'who',
                          'phone',
                          'when_where',
                          'note',
                          'trusted',
                          'on_lock_screen'),
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
 'insert_entry:question': ('INSERT INTO question (id, day, at_clock, at_zone, at_offset, '
                           'written_at, written_zone, written_offset, written_day, version, '
                           'opened_at, saved_at, closed, removed_at, words, role, answer, asked, '
                           'about, place, call) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
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
                            'words',
                            'role',
                            'answer',
                            'asked',
                            'about',
                            'place',
                            'call'),
                           {}),
 'insert_entry:shared': ('INSERT INTO shared (id, day, at_clock, at_zone, at_offset, written_at, '
                         'written_zone, written_offset, written_day, version, opened_at, saved_at, '
                         'closed, removed_at, preset, forms, first, last, sections, named, file) '
                         'VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
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
                          'preset',
                          'forms',
                          'first',
                          'last',
                          'sections',
                          'named',
                          'file'),
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
 'insert_entry:small-step': ('INSERT INTO small_step (id, day, at_clock, at_zone, at_offset, '
                             'written_at, written_zone, written_offset, written_day, version, '
                             'opened_at, saved_at, closed, removed_at, words, how_often, '
                             'confidence, by_coach, on_today, went, went_words, went_on, goal, '
                             'call, rank) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
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
                              'words',
                              'how_often',
                              'confidence',
                              'by_coach',
                              'on_today',
                              'went',
                              'went_words',
                              'went_on',
                              'goal',
                              'call',
                              'rank'),
                             {}),
 'insert_entry:step-try': ('INSERT INTO step_try (id, day, at_clock, at_zone, at_offset, '
                           'written_at, written_zone, written_offset, written_day, version, '
                           'opened_at, saved_at, closed, removed_at, step, words, how, note, '
                           'writer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '
                           '?)',
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
                            'step',
                            'words',
                            'how',
                            'note',
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
 'insert_entry:what-matters': ('INSERT INTO what_matters (id, day, at_clock, at_zone, at_offset, '
                               'written_at, written_zone, written_offset, written_day, version, '
                               'opened_at, saved_at, closed, removed_at, area, words, closeness, '
                               'tiny_action, in_the_way, willingness, thread) VALUES (?, ?, ?, ?, '
                               '?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
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
                                'area',
                                'words',
                                'closeness',
                                'tiny_action',
                                'in_the_way',
                                'willingness',
                                'thread'),
                               {}),
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
 'last_said:after-calls:began': ('SELECT after_calls.began FROM after_calls WHERE '
                                 'after_calls.began IS NOT NULL AND after_calls.removed_at IS NULL '
                                 'AND after_calls.id != ? ORDER BY after_calls.day DESC, '
                                 'after_calls.written_at DESC LIMIT ? OFFSET ?',
                                 ('for_id', 'param_1', 'param_2'),
                                 {'param_1': 1, 'param_2': 0}),
 'last_said:after-calls:keeps_going': ('SELECT after_calls.keeps_going FROM after_calls WHERE '
                                       'after_calls.keeps_going IS NOT NULL AND '
                                       'after_calls.removed_at IS NULL AND after_calls.id != ? '
                                       'ORDER BY after_calls.day DESC, after_calls.written_at DESC '
                                       'LIMIT ? OFFSET ?',
                                       ('for_id', 'param_1', 'param_2'),
                                       {'param_1': 1, 'param_2': 0}),
 'last_said:after-calls:look_back_on': ('SELECT after_calls.look_back_on FROM after_calls WHERE '
                                        'after_calls.look_back_on IS NOT NULL AND '
                                        'after_calls.removed_at IS NULL AND after_calls.id != ? '
                                        'ORDER BY after_calls.day DESC, after_calls.written_at '
                                        'DESC LIMIT ? OFFSET ?',
                                        ('for_id', 'param_1', 'param_2'),
                                        {'param_1': 1, 'param_2': 0}),
 'last_said:after-calls:looked_back': ('SELECT after_calls.looked_back FROM after_calls WHERE '
                                       'after_calls.looked_back IS NOT NULL AND '
                                       'after_calls.removed_at IS NULL AND after_calls.id != ? '
                                       'ORDER BY after_calls.day DESC, after_calls.written_at DESC '
                                       'LIMIT ? OFFSET ?',
                                       ('for_id', 'param_1', 'param_2'),
                                       {'param_1': 1, 'param_2': 0}),
 'last_said:after-calls:when_worse': ('SELECT after_calls.when_worse FROM after_calls WHERE '
                                      'after_calls.when_worse IS NOT NULL AND '
                                      'after_calls.removed_at IS NULL AND after_calls.id != ? '
                                      'ORDER BY after_calls.day DESC, after_calls.written_at DESC '
                                      'LIMIT ? OFFSET ?',
                                      ('for_id', 'param_1', 'param_2'),
                                      {'param_1': 1, 'param_2': 0}),
 'last_said:belief:text': ('SELECT belief.text FROM belief WHERE belief.text IS NOT NULL AND '
                           'belief.removed_at IS NULL AND belief.id != ? ORDER BY belief.day DESC, '
                           'belief.written_at DESC LIMIT ? OFFSET ?',
                           ('for_id', 'param_1', 'param_2'),
                           {'param_1': 1, 'param_2': 0}),
 'last_said:call:call_day': ('SELECT call.call_day FROM call WHERE call.call_day IS NOT NULL AND '
                             'call.removed_at IS NULL AND call.id != ? ORDER BY call.day DESC, '
                             'call.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:call:changed': ('SELECT call.changed FROM call WHERE call.changed IS NOT NULL AND '
                            'call.removed_at IS NULL AND call.id != ? ORDER BY call.day DESC, '
                            'call.written_at DESC LIMIT ? OFFSET ?',
                            ('for_id', 'param_1', 'param_2'),
                            {'param_1': 1, 'param_2': 0}),
 'last_said:call:clock': ('SELECT call.clock FROM call WHERE call.clock IS NOT NULL AND '
                          'call.removed_at IS NULL AND call.id != ? ORDER BY call.day DESC, '
                          'call.written_at DESC LIMIT ? OFFSET ?',
                          ('for_id', 'param_1', 'param_2'),
                          {'param_1': 1, 'param_2': 0}),
 'last_said:call:jotted': ('SELECT call.jotted FROM call WHERE call.jotted IS NOT NULL AND '
                           'call.removed_at IS NULL AND call.id != ? ORDER BY call.day DESC, '
                           'call.written_at DESC LIMIT ? OFFSET ?',
                           ('for_id', 'param_1', 'param_2'),
                           {'param_1': 1, 'param_2': 0}),
 'last_said:call:need': ('SELECT call.need FROM call WHERE call.need IS NOT NULL AND '
                         'call.removed_at IS NULL AND call.id != ? ORDER BY call.day DESC, '
                         'call.written_at DESC LIMIT ? OFFSET ?',
                         ('for_id', 'param_1', 'param_2'),
                         {'param_1': 1, 'param_2': 0}),
 'last_said:call:number': ('SELECT call.number FROM call WHERE call.number IS NOT NULL AND '
                           'call.removed_at IS NULL AND call.id != ? ORDER BY call.day DESC, '
                           'call.written_at DESC LIMIT ? OFFSET ?',
                           ('for_id', 'param_1', 'param_2'),
                           {'param_1': 1, 'param_2': 0}),
 'last_said:call:of_calls': ('SELECT call.of_calls FROM call WHERE call.of_calls IS NOT NULL AND '
                             'call.removed_at IS NULL AND call.id != ? ORDER BY call.day DESC, '
                             'call.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:call:place': ('SELECT call.place FROM call WHERE call.place IS NOT NULL AND '
                          'call.removed_at IS NULL AND call.id != ? ORDER BY call.day DESC, '
                          'call.written_at DESC LIMIT ? OFFSET ?',
                          ('for_id', 'param_1', 'param_2'),
                          {'param_1': 1, 'param_2': 0}),
 'last_said:call:read_back': ('SELECT call.read_back FROM call WHERE call.read_back IS NOT NULL '
                              'AND call.removed_at IS NULL AND call.id != ? ORDER BY call.day '
                              'DESC, call.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:call:remember': ('SELECT call.remember FROM call WHERE call.remember IS NOT NULL AND '
                             'call.removed_at IS NULL AND call.id != ? ORDER BY call.day DESC, '
                             'call.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:call:role': ('SELECT call.role FROM call WHERE call.role IS NOT NULL AND '
                         'call.removed_at IS NULL AND call.id != ? ORDER BY call.day DESC, '
                         'call.written_at DESC LIMIT ? OFFSET ?',
                         ('for_id', 'param_1', 'param_2'),
                         {'param_1': 1, 'param_2': 0}),
 'last_said:call:standing': ('SELECT call.standing FROM call WHERE call.standing IS NOT NULL AND '
                             'call.removed_at IS NULL AND call.id != ? ORDER BY call.day DESC, '
                             'call.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:call:way': ('SELECT call.way FROM call WHERE call.way IS NOT NULL AND call.removed_at '
                        'IS NULL AND call.id != ? ORDER BY call.day DESC, call.written_at DESC '
                        'LIMIT ? OFFSET ?',
                        ('for_id', 'param_1', 'param_2'),
                        {'param_1': 1, 'param_2': 0}),
 'last_said:call:who': ('SELECT call.who FROM call WHERE call.who IS NOT NULL AND call.removed_at '
                        'IS NULL AND call.id != ? ORDER BY call.day DESC, call.written_at DESC '
                        'LIMIT ? OFFSET ?',
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
 'last_said:expectation:expected': ('SELECT expectation.expected FROM expectation WHERE '
                                    'expectation.expected IS NOT NULL AND expectation.removed_at '
                                    'IS NULL AND expectation.id != ? ORDER BY expectation.day '
                                    'DESC, expectation.written_at DESC LIMIT ? OFFSET ?',
                                    ('for_id', 'param_1', 'param_2'),
                                    {'param_1': 1, 'param_2': 0}),
 'last_said:expectation:expects': ('SELECT expectation.expects FROM expectation WHERE '
                                   'expectation.expects IS NOT NULL AND expectation.removed_at IS '
                                   'NULL AND expectation.id != ? ORDER BY expectation.day DESC, '
                                   'expectation.written_at DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:expectation:happened': ('SELECT expectation.happened FROM expectation WHERE '
                                    'expectation.happened IS NOT NULL AND expectation.removed_at '
                                    'IS NULL AND expectation.id != ? ORDER BY expectation.day '
                                    'DESC, expectation.written_at DESC LIMIT ? OFFSET ?',
                                    ('for_id', 'param_1', 'param_2'),
                                    {'param_1': 1, 'param_2': 0}),
 'last_said:expectation:learned': ('SELECT expectation.learned FROM expectation WHERE '
                                   'expectation.learned IS NOT NULL AND expectation.removed_at IS '
                                   'NULL AND expectation.id != ? ORDER BY expectation.day DESC, '
                                   'expectation.written_at DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:expectation:step': ('SELECT expectation.step FROM expectation WHERE expectation.step '
                                'IS NOT NULL AND expectation.removed_at IS NULL AND expectation.id '
                                '!= ? ORDER BY expectation.day DESC, expectation.written_at DESC '
                                'LIMIT ? OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:expectation:turned_out': ('SELECT expectation.turned_out FROM expectation WHERE '
                                      'expectation.turned_out IS NOT NULL AND '
                                      'expectation.removed_at IS NULL AND expectation.id != ? '
                                      'ORDER BY expectation.day DESC, expectation.written_at DESC '
                                      'LIMIT ? OFFSET ?',
                                      ('for_id', 'param_1', 'param_2'),
                                      {'param_1': 1, 'param_2': 0}),
 'last_said:expectation:what': ('SELECT expectation.what FROM expectation WHERE expectation.what '
                                'IS NOT NULL AND expectation.removed_at IS NULL AND expectation.id '
                                '!= ? ORDER BY expectation.day DESC, expectation.written_at DESC '
                                'LIMIT ? OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:expectation:writer': ('SELECT expectation.writer FROM expectation WHERE '
                                  'expectation.writer IS NOT NULL AND expectation.removed_at IS '
                                  'NULL AND expectation.id != ? ORDER BY expectation.day DESC, '
                                  'expectation.written_at DESC LIMIT ? OFFSET ?',
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
 'last_said:goal-review:attained': ('SELECT goal_review.attained FROM goal_review WHERE '
                                    'goal_review.attained IS NOT NULL AND goal_review.removed_at '
                                    'IS NULL AND goal_review.id != ? ORDER BY goal_review.day '
                                    'DESC, goal_review.written_at DESC LIMIT ? OFFSET ?',
                                    ('for_id', 'param_1', 'param_2'),
                                    {'param_1': 1, 'param_2': 0}),
 'last_said:goal-review:confidence': ('SELECT goal_review.confidence FROM goal_review WHERE '
                                      'goal_review.confidence IS NOT NULL AND '
                                      'goal_review.removed_at IS NULL AND goal_review.id != ? '
                                      'ORDER BY goal_review.day DESC, goal_review.written_at DESC '
                                      'LIMIT ? OFFSET ?',
                                      ('for_id', 'param_1', 'param_2'),
                                      {'param_1': 1, 'param_2': 0}),
 'last_said:goal-review:goal': ('SELECT goal_review.goal FROM goal_review WHERE goal_review.goal '
                                'IS NOT NULL AND goal_review.removed_at IS NULL AND goal_review.id '
                                '!= ? ORDER BY goal_review.day DESC, goal_review.written_at DESC '
                                'LIMIT ? OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:goal-review:importance': ('SELECT goal_review.importance FROM goal_review WHERE '
                                      'goal_review.importance IS NOT NULL AND '
                                      'goal_review.removed_at IS NULL AND goal_review.id != ? '
                                      'ORDER BY goal_review.day DESC, goal_review.written_at DESC '
                                      'LIMIT ? OFFSET ?',
                                      ('for_id', 'param_1', 'param_2'),
                                      {'param_1': 1, 'param_2': 0}),
 'last_said:goal-review:makes_it': ('SELECT goal_review.makes_it FROM goal_review WHERE '
                                    'goal_review.makes_it IS NOT NULL AND goal_review.removed_at '
                                    'IS NULL AND goal_review.id != ? ORDER BY goal_review.day '
                                    'DESC, goal_review.written_at DESC LIMIT ? OFFSET ?',
                                    ('for_id', 'param_1', 'param_2'),
                                    {'param_1': 1, 'param_2': 0}),
 'last_said:goal-review:note': ('SELECT goal_review.note FROM goal_review WHERE goal_review.note '
                                'IS NOT NULL AND goal_review.removed_at IS NULL AND goal_review.id '
                                '!= ? ORDER BY goal_review.day DESC, goal_review.written_at DESC '
                                'LIMIT ? OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:goal-review:words': ('SELECT goal_review.words FROM goal_review WHERE '
                                 'goal_review.words IS NOT NULL AND goal_review.removed_at IS NULL '
                                 'AND goal_review.id != ? ORDER BY goal_review.day DESC, '
                                 'goal_review.written_at DESC LIMIT ? OFFSET ?',
                                 ('for_id', 'param_1', 'param_2'),
                                 {'param_1': 1, 'param_2': 0}),
 'last_said:goal-review:writer': ('SELECT goal_review.writer FROM goal_review WHERE '
                                  'goal_review.writer IS NOT NULL AND goal_review.removed_at IS '
                                  'NULL AND goal_review.id != ? ORDER BY goal_review.day DESC, '
                                  'goal_review.written_at DESC LIMIT ? OFFSET ?',
                                  ('for_id', 'param_1', 'param_2'),
                                  {'param_1': 1, 'param_2': 0}),
 'last_said:goal:by_when': ('SELECT goal.by_when FROM goal WHERE goal.by_when IS NOT NULL AND '
                            'goal.removed_at IS NULL AND goal.id != ? ORDER BY goal.day DESC, '
                            'goal.written_at DESC LIMIT ? OFFSET ?',
                            ('for_id', 'param_1', 'param_2'),
                            {'param_1': 1, 'param_2': 0}),
 'last_said:goal:confidence': ('SELECT goal.confidence FROM goal WHERE goal.confidence IS NOT NULL '
                               'AND goal.removed_at IS NULL AND goal.id != ? ORDER BY goal.day '
                               'DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:goal:hoped': ('SELECT goal.hoped FROM goal WHERE goal.hoped IS NOT NULL AND '
                          'goal.removed_at IS NULL AND goal.id != ? ORDER BY goal.day DESC, '
                          'goal.written_at DESC LIMIT ? OFFSET ?',
                          ('for_id', 'param_1', 'param_2'),
                          {'param_1': 1, 'param_2': 0}),
 'last_said:goal:importance': ('SELECT goal.importance FROM goal WHERE goal.importance IS NOT NULL '
                               'AND goal.removed_at IS NULL AND goal.id != ? ORDER BY goal.day '
                               'DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:goal:less': ('SELECT goal.less FROM goal WHERE goal.less IS NOT NULL AND '
                         'goal.removed_at IS NULL AND goal.id != ? ORDER BY goal.day DESC, '
                         'goal.written_at DESC LIMIT ? OFFSET ?',
                         ('for_id', 'param_1', 'param_2'),
                         {'param_1': 1, 'param_2': 0}),
 'last_said:goal:makes_it': ('SELECT goal.makes_it FROM goal WHERE goal.makes_it IS NOT NULL AND '
                             'goal.removed_at IS NULL AND goal.id != ? ORDER BY goal.day DESC, '
                             'goal.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:goal:matters': ('SELECT goal.matters FROM goal WHERE goal.matters IS NOT NULL AND '
                            'goal.removed_at IS NULL AND goal.id != ? ORDER BY goal.day DESC, '
                            'goal.written_at DESC LIMIT ? OFFSET ?',
                            ('for_id', 'param_1', 'param_2'),
                            {'param_1': 1, 'param_2': 0}),
 'last_said:goal:more': ('SELECT goal.more FROM goal WHERE goal.more IS NOT NULL AND '
                         'goal.removed_at IS NULL AND goal.id != ? ORDER BY goal.day DESC, '
                         'goal.written_at DESC LIMIT ? OFFSET ?',
                         ('for_id', 'param_1', 'param_2'),
                         {'param_1': 1, 'param_2': 0}),
 'last_said:goal:much_less': ('SELECT goal.much_less FROM goal WHERE goal.much_less IS NOT NULL '
                              'AND goal.removed_at IS NULL AND goal.id != ? ORDER BY goal.day '
                              'DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:goal:much_more': ('SELECT goal.much_more FROM goal WHERE goal.much_more IS NOT NULL '
                              'AND goal.removed_at IS NULL AND goal.id != ? ORDER BY goal.day '
                              'DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:goal:standing': ('SELECT goal.standing FROM goal WHERE goal.standing IS NOT NULL AND '
                             'goal.removed_at IS NULL AND goal.id != ? ORDER BY goal.day DESC, '
                             'goal.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:goal:standing_since': ('SELECT goal.standing_since FROM goal WHERE goal.standing_since '
                                   'IS NOT NULL AND goal.removed_at IS NULL AND goal.id != ? ORDER '
                                   'BY goal.day DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:goal:taken_along': ('SELECT goal.taken_along FROM goal WHERE goal.taken_along IS NOT '
                                'NULL AND goal.removed_at IS NULL AND goal.id != ? ORDER BY '
                                'goal.day DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:goal:why': ('SELECT goal.why FROM goal WHERE goal.why IS NOT NULL AND goal.removed_at '
                        'IS NULL AND goal.id != ? ORDER BY goal.day DESC, goal.written_at DESC '
                        'LIMIT ? OFFSET ?',
                        ('for_id', 'param_1', 'param_2'),
                        {'param_1': 1, 'param_2': 0}),
 'last_said:goal:with_whom': ('SELECT goal.with_whom FROM goal WHERE goal.with_whom IS NOT NULL '
                              'AND goal.removed_at IS NULL AND goal.id != ? ORDER BY goal.day '
                              'DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:goal:words': ('SELECT goal.words FROM goal WHERE goal.words IS NOT NULL AND '
                          'goal.removed_at IS NULL AND goal.id != ? ORDER BY goal.day DESC, '
                          'goal.written_at DESC LIMIT ? OFFSET ?',
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
 'last_said:my-story:began': ('SELECT my_story.began FROM my_story WHERE my_story.began IS NOT '
                              'NULL AND my_story.removed_at IS NULL AND my_story.id != ? ORDER BY '
                              'my_story.day DESC, my_story.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:my-story:helped': ('SELECT my_story.helped FROM my_story WHERE my_story.helped IS NOT '
                               'NULL AND my_story.removed_at IS NULL AND my_story.id != ? ORDER BY '
                               'my_story.day DESC, my_story.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:my-story:tired_of': ('SELECT my_story.tired_of FROM my_story WHERE my_story.tired_of '
                                 'IS NOT NULL AND my_story.removed_at IS NULL AND my_story.id != ? '
                                 'ORDER BY my_story.day DESC, my_story.written_at DESC LIMIT ? '
                                 'OFFSET ?',
                                 ('for_id', 'param_1', 'param_2'),
                                 {'param_1': 1, 'param_2': 0}),
 'last_said:my-story:told': ('SELECT my_story.told FROM my_story WHERE my_story.told IS NOT NULL '
                             'AND my_story.removed_at IS NULL AND my_story.id != ? ORDER BY '
                             'my_story.day DESC, my_story.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-plan:days_a_week': ('SELECT pacing_plan.days_a_week FROM pacing_plan WHERE '
                                       'pacing_plan.days_a_week IS NOT NULL AND '
                                       'pacing_plan.removed_at IS NULL AND pacing_plan.id != ? '
                                       'ORDER BY pacing_plan.day DESC, pacing_plan.written_at DESC '
                                       'LIMIT ? OFFSET ?',
                                       ('for_id', 'param_1', 'param_2'),
                                       {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-plan:goal': ('SELECT pacing_plan.goal FROM pacing_plan WHERE pacing_plan.goal '
                                'IS NOT NULL AND pacing_plan.removed_at IS NULL AND pacing_plan.id '
                                '!= ? ORDER BY pacing_plan.day DESC, pacing_plan.written_at DESC '
                                'LIMIT ? OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-plan:rest_after': ('SELECT pacing_plan.rest_after FROM pacing_plan WHERE '
                                      'pacing_plan.rest_after IS NOT NULL AND '
                                      'pacing_plan.removed_at IS NULL AND pacing_plan.id != ? '
                                      'ORDER BY pacing_plan.day DESC, pacing_plan.written_at DESC '
                                      'LIMIT ? OFFSET ?',
                                      ('for_id', 'param_1', 'param_2'),
                                      {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-plan:rest_for': ('SELECT pacing_plan.rest_for FROM pacing_plan WHERE '
                                    'pacing_plan.rest_for IS NOT NULL AND pacing_plan.removed_at '
                                    'IS NULL AND pacing_plan.id != ? ORDER BY pacing_plan.day '
                                    'DESC, pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                    ('for_id', 'param_1', 'param_2'),
                                    {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-plan:share': ('SELECT pacing_plan.share FROM pacing_plan WHERE '
                                 'pacing_plan.share IS NOT NULL AND pacing_plan.removed_at IS NULL '
                                 'AND pacing_plan.id != ? ORDER BY pacing_plan.day DESC, '
                                 'pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                 ('for_id', 'param_1', 'param_2'),
                                 {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-plan:standing': ('SELECT pacing_plan.standing FROM pacing_plan WHERE '
                                    'pacing_plan.standing IS NOT NULL AND pacing_plan.removed_at '
                                    'IS NULL AND pacing_plan.id != ? ORDER BY pacing_plan.day '
                                    'DESC, pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                    ('for_id', 'param_1', 'param_2'),
                                    {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-plan:standing_since': ('SELECT pacing_plan.standing_since FROM pacing_plan '
                                          'WHERE pacing_plan.standing_since IS NOT NULL AND '
                                          'pacing_plan.removed_at IS NULL AND pacing_plan.id != ? '
                                          'ORDER BY pacing_plan.day DESC, pacing_plan.written_at '
                                          'DESC LIMIT ? OFFSET ?',
                                          ('for_id', 'param_1', 'param_2'),
                                          {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-plan:step_percent': ('SELECT pacing_plan.step_percent FROM pacing_plan WHERE '
                                        'pacing_plan.step_percent IS NOT NULL AND '
                                        'pacing_plan.removed_at IS NULL AND pacing_plan.id != ? '
                                        'ORDER BY pacing_plan.day DESC, pacing_plan.written_at '
                                        'DESC LIMIT ? OFFSET ?',
                                        ('for_id', 'param_1', 'param_2'),
                                        {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-plan:trial_1': ('SELECT pacing_plan.trial_1 FROM pacing_plan WHERE '
                                   'pacing_plan.trial_1 IS NOT NULL AND pacing_plan.removed_at IS '
                                   'NULL AND pacing_plan.id != ? ORDER BY pacing_plan.day DESC, '
                                   'pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-plan:trial_1_on': ('SELECT pacing_plan.trial_1_on FROM pacing_plan WHERE '
                                      'pacing_plan.trial_1_on IS NOT NULL AND '
                                      'pacing_plan.removed_at IS NULL AND pacing_plan.id != ? '
                                      'ORDER BY pacing_plan.day DESC, pacing_plan.written_at DESC '
                                      'LIMIT ? OFFSET ?',
                                      ('for_id', 'param_1', 'param_2'),
                                      {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-plan:trial_2': ('SELECT pacing_plan.trial_2 FROM pacing_plan WHERE '
                                   'pacing_plan.trial_2 IS NOT NULL AND pacing_plan.removed_at IS '
                                   'NULL AND pacing_plan.id != ? ORDER BY pacing_plan.day DESC, '
                                   'pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-plan:trial_2_on': ('SELECT pacing_plan.trial_2_on FROM pacing_plan WHERE '
                                      'pacing_plan.trial_2_on IS NOT NULL AND '
                                      'pacing_plan.removed_at IS NULL AND pacing_plan.id != ? '
                                      'ORDER BY pacing_plan.day DESC, pacing_plan.written_at DESC '
                                      'LIMIT ? OFFSET ?',
                                      ('for_id', 'param_1', 'param_2'),
                                      {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-plan:trial_3': ('SELECT pacing_plan.trial_3 FROM pacing_plan WHERE '
                                   'pacing_plan.trial_3 IS NOT NULL AND pacing_plan.removed_at IS '
                                   'NULL AND pacing_plan.id != ? ORDER BY pacing_plan.day DESC, '
                                   'pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-plan:trial_3_on': ('SELECT pacing_plan.trial_3_on FROM pacing_plan WHERE '
                                      'pacing_plan.trial_3_on IS NOT NULL AND '
                                      'pacing_plan.removed_at IS NULL AND pacing_plan.id != ? '
                                      'ORDER BY pacing_plan.day DESC, pacing_plan.written_at DESC '
                                      'LIMIT ? OFFSET ?',
                                      ('for_id', 'param_1', 'param_2'),
                                      {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-plan:what': ('SELECT pacing_plan.what FROM pacing_plan WHERE pacing_plan.what '
                                'IS NOT NULL AND pacing_plan.removed_at IS NULL AND pacing_plan.id '
                                '!= ? ORDER BY pacing_plan.day DESC, pacing_plan.written_at DESC '
                                'LIMIT ? OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-week:change': ('SELECT pacing_week.change FROM pacing_week WHERE '
                                  'pacing_week.change IS NOT NULL AND pacing_week.removed_at IS '
                                  'NULL AND pacing_week.id != ? ORDER BY pacing_week.day DESC, '
                                  'pacing_week.written_at DESC LIMIT ? OFFSET ?',
                                  ('for_id', 'param_1', 'param_2'),
                                  {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-week:minutes': ('SELECT pacing_week.minutes FROM pacing_week WHERE '
                                   'pacing_week.minutes IS NOT NULL AND pacing_week.removed_at IS '
                                   'NULL AND pacing_week.id != ? ORDER BY pacing_week.day DESC, '
                                   'pacing_week.written_at DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-week:plan': ('SELECT pacing_week."plan" FROM pacing_week WHERE '
                                'pacing_week."plan" IS NOT NULL AND pacing_week.removed_at IS NULL '
                                'AND pacing_week.id != ? ORDER BY pacing_week.day DESC, '
                                'pacing_week.written_at DESC LIMIT ? OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-week:times': ('SELECT pacing_week.times FROM pacing_week WHERE '
                                 'pacing_week.times IS NOT NULL AND pacing_week.removed_at IS NULL '
                                 'AND pacing_week.id != ? ORDER BY pacing_week.day DESC, '
                                 'pacing_week.written_at DESC LIMIT ? OFFSET ?',
                                 ('for_id', 'param_1', 'param_2'),
                                 {'param_1': 1, 'param_2': 0}),
 'last_said:pacing-week:week': ('SELECT pacing_week.week FROM pacing_week WHERE pacing_week.week '
                                'IS NOT NULL AND pacing_week.removed_at IS NULL AND pacing_week.id '
                                '!= ? ORDER BY pacing_week.day DESC, pacing_week.written_at DESC '
                                'LIMIT ? OFFSET ?',
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
 'last_said:person:name': ('SELECT person.name FROM person WHERE person.name IS NOT NULL AND '
                           'person.removed_at IS NULL AND person.id != ? ORDER BY person.day DESC, '
                           'person.written_at DESC LIMIT ? OFFSET ?',
                           ('for_id', 'param_1', 'param_2'),
                           {'param_1': 1, 'param_2': 0}),
 'last_said:person:note': ('SELECT person.note FROM person WHERE person.note IS NOT NULL AND '
                           'person.removed_at IS NULL AND person.id != ? ORDER BY person.day DESC, '
                           'person.written_at DESC LIMIT ? OFFSET ?',
                           ('for_id', 'param_1', 'param_2'),
                           {'param_1': 1, 'param_2': 0}),
 'last_said:person:on_lock_screen': ('SELECT person.on_lock_screen FROM person WHERE '
                                     'person.on_lock_screen IS NOT NULL AND person.removed_at IS '
                                     'NULL AND person.id != ? ORDER BY person.day DESC, '
                                     'person.written_at DESC LIMIT ? OFFSET ?',
                                     ('for_id', 'param_1', 'param_2'),
                                     {'param_1': 1, 'param_2': 0}),
 'last_said:person:phone': ('SELECT person.phone FROM person WHERE person.phone IS NOT NULL AND '
                            'person.removed_at IS NULL AND person.id != ? ORDER BY person.day '
                            'DESC, person.written_at DESC LIMIT ? OFFSET ?',
                            ('for_id', 'param_1', 'param_2'),
                            {'param_1': 1, 'param_2': 0}),
 'last_said:person:trusted': ('SELECT person.trusted FROM person WHERE person.trusted IS NOT NULL '
                              'AND person.removed_at IS NULL AND person.id != ? ORDER BY '
                              'person.day DESC, person.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:person:when_where': ('SELECT person.when_where FROM person WHERE person.when_where IS '
                                 'NOT NULL AND person.removed_at IS NULL AND person.id != ? ORDER '
                                 'BY person.day DESC, person.written_at DESC LIMIT ? OFFSET ?',
                                 ('for_id', 'param_1', 'param_2'),
                                 {'param_1': 1, 'param_2': 0}),
 'last_said:person:who': ('SELECT person.who FROM person WHERE person.who IS NOT NULL AND '
                          'person.removed_at IS NULL AND person.id != ? ORDER BY person.day DESC, '
                          'person.written_at DESC LIMIT ? OFFSET ?',
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
 'last_said:question:about': ('SELECT question.about FROM question WHERE question.about IS NOT '
                              'NULL AND question.removed_at IS NULL AND question.id != ? ORDER BY '
                              'question.day DESC, question.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:question:answer': ('SELECT question.answer FROM question WHERE question.answer IS NOT '
                               'NULL AND question.removed_at IS NULL AND question.id != ? ORDER BY '
                               'question.day DESC, question.written_at DESC LIMIT ? OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:question:asked': ('SELECT question.asked FROM question WHERE question.asked IS NOT '
                              'NULL AND question.removed_at IS NULL AND question.id != ? ORDER BY '
                              'question.day DESC, question.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:question:call': ('SELECT question.call FROM question WHERE question.call IS NOT NULL '
                             'AND question.removed_at IS NULL AND question.id != ? ORDER BY '
                             'question.day DESC, question.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:question:place': ('SELECT question.place FROM question WHERE question.place IS NOT '
                              'NULL AND question.removed_at IS NULL AND question.id != ? ORDER BY '
                              'question.day DESC, question.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:question:role': ('SELECT question.role FROM question WHERE question.role IS NOT NULL '
                             'AND question.removed_at IS NULL AND question.id != ? ORDER BY '
                             'question.day DESC, question.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:question:words': ('SELECT question.words FROM question WHERE question.words IS NOT '
                              'NULL AND question.removed_at IS NULL AND question.id != ? ORDER BY '
                              'question.day DESC, question.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:shared:file': ('SELECT shared.file FROM shared WHERE shared.file IS NOT NULL AND '
                           'shared.removed_at IS NULL AND shared.id != ? ORDER BY shared.day DESC, '
                           'shared.written_at DESC LIMIT ? OFFSET ?',
                           ('for_id', 'param_1', 'param_2'),
                           {'param_1': 1, 'param_2': 0}),
 'last_said:shared:first': ('SELECT shared.first FROM shared WHERE shared.first IS NOT NULL AND '
                            'shared.removed_at IS NULL AND shared.id != ? ORDER BY shared.day '
                            'DESC, shared.written_at DESC LIMIT ? OFFSET ?',
                            ('for_id', 'param_1', 'param_2'),
                            {'param_1': 1, 'param_2': 0}),
 'last_said:shared:forms': ('SELECT shared.forms FROM shared WHERE shared.forms IS NOT NULL AND '
                            'shared.removed_at IS NULL AND shared.id != ? ORDER BY shared.day '
                            'DESC, shared.written_at DESC LIMIT ? OFFSET ?',
                            ('for_id', 'param_1', 'param_2'),
                            {'param_1': 1, 'param_2': 0}),
 'last_said:shared:last': ('SELECT shared.last FROM shared WHERE shared.last IS NOT NULL AND '
                           'shared.removed_at IS NULL AND shared.id != ? ORDER BY shared.day DESC, '
                           'shared.written_at DESC LIMIT ? OFFSET ?',
                           ('for_id', 'param_1', 'param_2'),
                           {'param_1': 1, 'param_2': 0}),
 'last_said:shared:named': ('SELECT shared.named FROM shared WHERE shared.named IS NOT NULL AND '
                            'shared.removed_at IS NULL AND shared.id != ? ORDER BY shared.day '
                            'DESC, shared.written_at DESC LIMIT ? OFFSET ?',
                            ('for_id', 'param_1', 'param_2'),
                            {'param_1': 1, 'param_2': 0}),
 'last_said:shared:preset': ('SELECT shared.preset FROM shared WHERE shared.preset IS NOT NULL AND '
                             'shared.removed_at IS NULL AND shared.id != ? ORDER BY shared.day '
                             'DESC, shared.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:shared:sections': ('SELECT shared.sections FROM shared WHERE shared.sections IS NOT '
                               'NULL AND shared.removed_at IS NULL AND shared.id != ? ORDER BY '
                               'shared.day DESC, shared.written_at DESC LIMIT ? OFFSET ?',
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
 'last_said:small-step:by_coach': ('SELECT small_step.by_coach FROM small_step WHERE '
                                   'small_step.by_coach IS NOT NULL AND small_step.removed_at IS '
                                   'NULL AND small_step.id != ? ORDER BY small_step.day DESC, '
                                   'small_step.written_at DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:small-step:call': ('SELECT small_step.call FROM small_step WHERE small_step.call IS '
                               'NOT NULL AND small_step.removed_at IS NULL AND small_step.id != ? '
                               'ORDER BY small_step.day DESC, small_step.written_at DESC LIMIT ? '
                               'OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:small-step:confidence': ('SELECT small_step.confidence FROM small_step WHERE '
                                     'small_step.confidence IS NOT NULL AND small_step.removed_at '
                                     'IS NULL AND small_step.id != ? ORDER BY small_step.day DESC, '
                                     'small_step.written_at DESC LIMIT ? OFFSET ?',
                                     ('for_id', 'param_1', 'param_2'),
                                     {'param_1': 1, 'param_2': 0}),
 'last_said:small-step:goal': ('SELECT small_step.goal FROM small_step WHERE small_step.goal IS '
                               'NOT NULL AND small_step.removed_at IS NULL AND small_step.id != ? '
                               'ORDER BY small_step.day DESC, small_step.written_at DESC LIMIT ? '
                               'OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:small-step:how_often': ('SELECT small_step.how_often FROM small_step WHERE '
                                    'small_step.how_often IS NOT NULL AND small_step.removed_at IS '
                                    'NULL AND small_step.id != ? ORDER BY small_step.day DESC, '
                                    'small_step.written_at DESC LIMIT ? OFFSET ?',
                                    ('for_id', 'param_1', 'param_2'),
                                    {'param_1': 1, 'param_2': 0}),
 'last_said:small-step:on_today': ('SELECT small_step.on_today FROM small_step WHERE '
                                   'small_step.on_today IS NOT NULL AND small_step.removed_at IS '
                                   'NULL AND small_step.id != ? ORDER BY small_step.day DESC, '
                                   'small_step.written_at DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:small-step:rank': ('SELECT small_step.rank FROM small_step WHERE small_step.rank IS '
                               'NOT NULL AND small_step.removed_at IS NULL AND small_step.id != ? '
                               'ORDER BY small_step.day DESC, small_step.written_at DESC LIMIT ? '
                               'OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:small-step:went': ('SELECT small_step.went FROM small_step WHERE small_step.went IS '
                               'NOT NULL AND small_step.removed_at IS NULL AND small_step.id != ? '
                               'ORDER BY small_step.day DESC, small_step.written_at DESC LIMIT ? '
                               'OFFSET ?',
                               ('for_id', 'param_1', 'param_2'),
                               {'param_1': 1, 'param_2': 0}),
 'last_said:small-step:went_on': ('SELECT small_step.went_on FROM small_step WHERE '
                                  'small_step.went_on IS NOT NULL AND small_step.removed_at IS '
                                  'NULL AND small_step.id != ? ORDER BY small_step.day DESC, '
                                  'small_step.written_at DESC LIMIT ? OFFSET ?',
                                  ('for_id', 'param_1', 'param_2'),
                                  {'param_1': 1, 'param_2': 0}),
 'last_said:small-step:went_words': ('SELECT small_step.went_words FROM small_step WHERE '
                                     'small_step.went_words IS NOT NULL AND small_step.removed_at '
                                     'IS NULL AND small_step.id != ? ORDER BY small_step.day DESC, '
                                     'small_step.written_at DESC LIMIT ? OFFSET ?',
                                     ('for_id', 'param_1', 'param_2'),
                                     {'param_1': 1, 'param_2': 0}),
 'last_said:small-step:words': ('SELECT small_step.words FROM small_step WHERE small_step.words IS '
                                'NOT NULL AND small_step.removed_at IS NULL AND small_step.id != ? '
                                'ORDER BY small_step.day DESC, small_step.written_at DESC LIMIT ? '
                                'OFFSET ?',
                                ('for_id', 'param_1', 'param_2'),
                                {'param_1': 1, 'param_2': 0}),
 'last_said:step-try:how': ('SELECT step_try.how FROM step_try WHERE step_try.how IS NOT NULL AND '
                            'step_try.removed_at IS NULL AND step_try.id != ? ORDER BY '
                            'step_try.day DESC, step_try.written_at DESC LIMIT ? OFFSET ?',
                            ('for_id', 'param_1', 'param_2'),
                            {'param_1': 1, 'param_2': 0}),
 'last_said:step-try:note': ('SELECT step_try.note FROM step_try WHERE step_try.note IS NOT NULL '
                             'AND step_try.removed_at IS NULL AND step_try.id != ? ORDER BY '
                             'step_try.day DESC, step_try.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:step-try:step': ('SELECT step_try.step FROM step_try WHERE step_try.step IS NOT NULL '
                             'AND step_try.removed_at IS NULL AND step_try.id != ? ORDER BY '
                             'step_try.day DESC, step_try.written_at DESC LIMIT ? OFFSET ?',
                             ('for_id', 'param_1', 'param_2'),
                             {'param_1': 1, 'param_2': 0}),
 'last_said:step-try:words': ('SELECT step_try.words FROM step_try WHERE step_try.words IS NOT '
                              'NULL AND step_try.removed_at IS NULL AND step_try.id != ? ORDER BY '
                              'step_try.day DESC, step_try.written_at DESC LIMIT ? OFFSET ?',
                              ('for_id', 'param_1', 'param_2'),
                              {'param_1': 1, 'param_2': 0}),
 'last_said:step-try:writer': ('SELECT step_try.writer FROM step_try WHERE step_try.writer IS NOT '
                               'NULL AND step_try.removed_at IS NULL AND step_try.id != ? ORDER BY '
                               'step_try.day DESC, step_try.written_at DESC LIMIT ? OFFSET ?',
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
 'last_said:what-matters:area': ('SELECT what_matters.area FROM what_matters WHERE '
                                 'what_matters.area IS NOT NULL AND what_matters.removed_at IS '
                                 'NULL AND what_matters.id != ? ORDER BY what_matters.day DESC, '
                                 'what_matters.written_at DESC LIMIT ? OFFSET ?',
                                 ('for_id', 'param_1', 'param_2'),
                                 {'param_1': 1, 'param_2': 0}),
 'last_said:what-matters:closeness': ('SELECT what_matters.closeness FROM what_matters WHERE '
                                      'what_matters.closeness IS NOT NULL AND '
                                      'what_matters.removed_at IS NULL AND what_matters.id != ? '
                                      'ORDER BY what_matters.day DESC, what_matters.written_at '
                                      'DESC LIMIT ? OFFSET ?',
                                      ('for_id', 'param_1', 'param_2'),
                                      {'param_1': 1, 'param_2': 0}),
 'last_said:what-matters:in_the_way': ('SELECT what_matters.in_the_way FROM what_matters WHERE '
                                       'what_matters.in_the_way IS NOT NULL AND '
                                       'what_matters.removed_at IS NULL AND what_matters.id != ? '
                                       'ORDER BY what_matters.day DESC, what_matters.written_at '
                                       'DESC LIMIT ? OFFSET ?',
                                       ('for_id', 'param_1', 'param_2'),
                                       {'param_1': 1, 'param_2': 0}),
 'last_said:what-matters:thread': ('SELECT what_matters.thread FROM what_matters WHERE '
                                   'what_matters.thread IS NOT NULL AND what_matters.removed_at IS '
                                   'NULL AND what_matters.id != ? ORDER BY what_matters.day DESC, '
                                   'what_matters.written_at DESC LIMIT ? OFFSET ?',
                                   ('for_id', 'param_1', 'param_2'),
                                   {'param_1': 1, 'param_2': 0}),
 'last_said:what-matters:tiny_action': ('SELECT what_matters.tiny_action FROM what_matters WHERE '
                                        'what_matters.tiny_action IS NOT NULL AND '
                                        'what_matters.removed_at IS NULL AND what_matters.id != ? '
                                        'ORDER BY what_matters.day DESC, what_matters.written_at '
                                        'DESC LIMIT ? OFFSET ?',
                                        ('for_id', 'param_1', 'param_2'),
                                        {'param_1': 1, 'param_2': 0}),
 'last_said:what-matters:willingness': ('SELECT what_matters.willingness FROM what_matters WHERE '
                                        'what_matters.willingness IS NOT NULL AND '
                                        'what_matters.removed_at IS NULL AND what_matters.id != ? '
                                        'ORDER BY what_matters.day DESC, what_matters.written_at '
                                        'DESC LIMIT ? OFFSET ?',
                                        ('for_id', 'param_1', 'param_2'),
                                        {'param_1': 1, 'param_2': 0}),
 'last_said:what-matters:words': ('SELECT what_matters.words FROM what_matters WHERE '
                                  'what_matters.words IS NOT NULL AND what_matters.removed_at IS '
                                  'NULL AND what_matters.id != ? ORDER BY what_matters.day DESC, '
                                  'what_matters.written_at DESC LIMIT ? OFFSET ?',
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
 'newest_day:activity': ('SELECT max(activity.day) AS max_1 FROM activity WHERE '
                         'activity.removed_at IS NULL',
                         (),
                         {}),
 'newest_day:after-calls': ('SELECT max(after_calls.day) AS max_1 FROM after_calls WHERE '
                            'after_calls.removed_at IS NULL',
                            (),
                            {}),
 'newest_day:belief': ('SELECT max(belief.day) AS max_1 FROM belief WHERE belief.removed_at IS '
                       'NULL',
                       (),
                       {}),
 'newest_day:call': ('SELECT max(call.day) AS max_1 FROM call WHERE call.removed_at IS NULL',
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
 'newest_day:expectation': ('SELECT max(expectation.day) AS max_1 FROM expectation WHERE '
                            'expectation.removed_at IS NULL',
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
 'newest_day:goal': ('SELECT max(goal.day) AS max_1 FROM goal WHERE goal.removed_at IS NULL',
                     (),
                     {}),
 'newest_day:goal-review': ('SELECT max(goal_review.day) AS max_1 FROM goal_review WHERE '
                            'goal_review.removed_at IS NULL',
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
 'newest_day:my-story': ('SELECT max(my_story.day) AS max_1 FROM my_story WHERE '
                         'my_story.removed_at IS NULL',
                         (),
                         {}),
 'newest_day:pacing-plan': ('SELECT max(pacing_plan.day) AS max_1 FROM pacing_plan WHERE '
                            'pacing_plan.removed_at IS NULL',
                            (),
                            {}),
 'newest_day:pacing-week': ('SELECT max(pacing_week.day) AS max_1 FROM pacing_week WHERE '
                            'pacing_week.removed_at IS NULL',
                            (),
                            {}),
 'newest_day:pause': ('SELECT max(pause.day) AS max_1 FROM pause WHERE pause.removed_at IS NULL',
                      (),
                      {}),
 'newest_day:person': ('SELECT max(person.day) AS max_1 FROM person WHERE person.removed_at IS '
                       'NULL',
                       (),
                       {}),
 'newest_day:practice': ('SELECT max(practice.day) AS max_1 FROM practice WHERE '
                         'practice.removed_at IS NULL',
                         (),
                         {}),
 'newest_day:question': ('SELECT max(question.day) AS max_1 FROM question WHERE '
                         'question.removed_at IS NULL',
                         (),
                         {}),
 'newest_day:shared': ('SELECT max(shared.day) AS max_1 FROM shared WHERE shared.removed_at IS '
                       'NULL',
                       (),
                       {}),
 'newest_day:sleep': ('SELECT max(sleep.day) AS max_1 FROM sleep WHERE sleep.removed_at IS NULL',
                      (),
                      {}),
 'newest_day:small-step': ('SELECT max(small_step.day) AS max_1 FROM small_step WHERE '
                           'small_step.removed_at IS NULL',
                           (),
                           {}),
 'newest_day:step-try': ('SELECT max(step_try.day) AS max_1 FROM step_try WHERE '
                         'step_try.removed_at IS NULL',
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
 'newest_day:what-matters': ('SELECT max(what_matters.day) AS max_1 FROM what_matters WHERE '
                             'what_matters.removed_at IS NULL',
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
 'periods_touching:after-calls': ('SELECT after_calls.id, after_calls.day, after_calls.at_clock, '
                                  'after_calls.at_zone, after_calls.at_offset, '
                                  'after_calls.written_at, after_calls.written_zone, '
                                  'after_calls.written_offset, after_calls.written_day, '
                                  'after_calls.version, after_calls.opened_at, '
                                  'after_calls.saved_at, after_calls.closed, '
                                  'after_calls.removed_at, after_calls.began, '
                                  'after_calls.keeps_going, after_calls.when_worse, '
                                  'after_calls.look_back_on, after_calls.looked_back FROM '
                                  'after_calls WHERE after_calls.day <= ? AND (after_calls.day >= '
                                  '? OR after_calls.look_back_on IS NULL OR '
                                  'after_calls.look_back_on >= ?) AND after_calls.removed_at IS '
                                  'NULL',
                                  ('last', 'first', 'first'),
                                  {}),
 'periods_touching:belief': ('SELECT belief.id, belief.day, belief.at_clock, belief.at_zone, '
                             'belief.at_offset, belief.written_at, belief.written_zone, '
                             'belief.written_offset, belief.written_day, belief.version, '
                             'belief.opened_at, belief.saved_at, belief.closed, belief.removed_at, '
                             'belief.text FROM belief WHERE belief.day <= ? AND belief.day >= ? '
                             'AND belief.removed_at IS NULL',
                             ('last', 'first'),
                             {}),
 'periods_touching:call': ('SELECT call.id, call.day, call.at_clock, call.at_zone, call.at_offset, '
                           'call.written_at, call.written_zone, call.written_offset, '
                           'call.written_day, call.version, call.opened_at, call.saved_at, '
                           'call.closed, call.removed_at, call.call_day, call.clock, call.who, '
                           'call.role, call.way, call.place, call.number, call.of_calls, '
                           'call.changed, call.need, call.jotted, call.read_back, call.remember, '
                           'call.standing FROM call WHERE call.day <= ? AND (call.day >= ? OR '
                           'call.call_day IS NULL OR call.call_day >= ?) AND call.removed_at IS '
                           'NULL',
                           ('last', 'first', 'first'),
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
 'periods_touching:expectation': ('SELECT expectation.id, expectation.day, expectation.at_clock, '
                                  'expectation.at_zone, expectation.at_offset, '
                                  'expectation.written_at, expectation.written_zone, '
                                  'expectation.written_offset, expectation.written_day, '
                                  'expectation.version, expectation.opened_at, '
                                  'expectation.saved_at, expectation.closed, '
                                  'expectation.removed_at, expectation.what, expectation.expects, '
                                  'expectation.expected, expectation.happened, '
                                  'expectation.turned_out, expectation.learned, expectation.step, '
                                  'expectation.writer FROM expectation WHERE expectation.day <= ? '
                                  'AND expectation.day >= ? AND expectation.removed_at IS NULL',
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
 'periods_touching:goal': ('SELECT goal.id, goal.day, goal.at_clock, goal.at_zone, goal.at_offset, '
                           'goal.written_at, goal.written_zone, goal.written_offset, '
                           'goal.written_day, goal.version, goal.opened_at, goal.saved_at, '
                           'goal.closed, goal.removed_at, goal.words, goal.why, goal.with_whom, '
                           'goal.by_when, goal.much_less, goal.less, goal.hoped, goal.more, '
                           'goal.much_more, goal.importance, goal.confidence, goal.makes_it, '
                           'goal.matters, goal.standing, goal.standing_since, goal.taken_along '
                           'FROM goal WHERE goal.day <= ? AND (goal.day >= ? OR goal.by_when IS '
                           'NULL OR goal.by_when >= ? OR goal.standing_since IS NULL OR '
                           'goal.standing_since >= ?) AND goal.removed_at IS NULL',
                           ('last', 'first', 'first', 'first'),
                           {}),
 'periods_touching:goal-review': ('SELECT goal_review.id, goal_review.day, goal_review.at_clock, '
                                  'goal_review.at_zone, goal_review.at_offset, '
                                  'goal_review.written_at, goal_review.written_zone, '
                                  'goal_review.written_offset, goal_review.written_day, '
                                  'goal_review.version, goal_review.opened_at, '
                                  'goal_review.saved_at, goal_review.closed, '
                                  'goal_review.removed_at, goal_review.goal, goal_review.words, '
                                  'goal_review.attained, goal_review.importance, '
                                  'goal_review.confidence, goal_review.makes_it, goal_review.note, '
                                  'goal_review.writer FROM goal_review WHERE goal_review.day <= ? '
                                  'AND goal_review.day >= ? AND goal_review.removed_at IS NULL',
                                  ('last', 'first'),
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
 'periods_touching:my-story': ('SELECT my_story.id, my_story.day, my_story.at_clock, '
                               'my_story.at_zone, my_story.at_offset, my_story.written_at, '
                               'my_story.written_zone, my_story.written_offset, '
                               'my_story.written_day, my_story.version, my_story.opened_at, '
                               'my_story.saved_at, my_story.closed, my_story.removed_at, '
                               'my_story.began, my_story.told, my_story.helped, my_story.tired_of '
                               'FROM my_story WHERE my_story.day <= ? AND my_story.day >= ? AND '
                               'my_story.removed_at IS NULL',
                               ('last', 'first'),
                               {}),
 'periods_touching:pacing-plan': ('SELECT pacing_plan.id, pacing_plan.day, pacing_plan.at_clock, '
                                  'pacing_plan.at_zone, pacing_plan.at_offset, '
                                  'pacing_plan.written_at, pacing_plan.written_zone, '
                                  'pacing_plan.written_offset, pacing_plan.written_day, '
                                  'pacing_plan.version, pacing_plan.opened_at, '
                                  'pacing_plan.saved_at, pacing_plan.closed, '
                                  'pacing_plan.removed_at, pacing_plan.what, pacing_plan.trial_1, '
                                  'pacing_plan.trial_1_on, pacing_plan.trial_2, '
                                  'pacing_plan.trial_2_on, pacing_plan.trial_3, '
                                  'pacing_plan.trial_3_on, pacing_plan.share, '
                                  'pacing_plan.step_percent, pacing_plan.days_a_week, '
                                  'pacing_plan.rest_after, pacing_plan.rest_for, pacing_plan.goal, '
                                  'pacing_plan.standing, pacing_plan.standing_since FROM '
                                  'pacing_plan WHERE pacing_plan.day <= ? AND (pacing_plan.day >= '
                                  '? OR pacing_plan.trial_1_on IS NULL OR pacing_plan.trial_1_on '
                                  '>= ? OR pacing_plan.trial_2_on IS NULL OR '
                                  'pacing_plan.trial_2_on >= ? OR pacing_plan.trial_3_on IS NULL '
                                  'OR pacing_plan.trial_3_on >= ? OR pacing_plan.standing_since IS '
                                  'NULL OR pacing_plan.standing_since >= ?) AND '
                                  'pacing_plan.removed_at IS NULL',
                                  ('last', 'first', 'first', 'first', 'first', 'first'),
                                  {}),
 'periods_touching:pacing-week': ('SELECT pacing_week.id, pacing_week.day, pacing_week.at_clock, '
                                  'pacing_week.at_zone, pacing_week.at_offset, '
                                  'pacing_week.written_at, pacing_week.written_zone, '
                                  'pacing_week.written_offset, pacing_week.written_day, '
                                  'pacing_week.version, pacing_week.opened_at, '
                                  'pacing_week.saved_at, pacing_week.closed, '
                                  'pacing_week.removed_at, pacing_week."plan", pacing_week.week, '
                                  'pacing_week.minutes, pacing_week.times, pacing_week.change FROM '
                                  'pacing_week WHERE pacing_week.day <= ? AND (pacing_week.day >= '
                                  '? OR pacing_week.week IS NULL OR pacing_week.week >= ?) AND '
                                  'pacing_week.removed_at IS NULL',
                                  ('last', 'first', 'first'),
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
 'periods_touching:person': ('SELECT person.id, person.day, person.at_clock, person.at_zone, '
                             'person.at_offset, person.written_at, person.written_zone, '
                             'person.written_offset, person.written_day, person.version, '
                             'person.opened_at, person.saved_at, person.closed, person.removed_at, '
                             'person.name, person.who, person.phone, person.when_where, '
                             'person.note, person.trusted, person.on_lock_screen FROM person WHERE '
                             'person.day <= ? AND person.day >= ? AND person.removed_at IS NULL',
                             ('last', 'first'),
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
 'periods_touching:question': ('SELECT question.id, question.day, question.at_clock, '
                               'question.at_zone, question.at_offset, question.written_at, '
                               'question.written_zone, question.written_offset, '
                               'question.written_day, question.version, question.opened_at, '
                               'question.saved_at, question.closed, question.removed_at, '
                               'question.words, question.role, question.answer, question.asked, '
                               'question.about, question.place, question.call FROM question WHERE '
                               'question.day <= ? AND question.day >= ? AND question.removed_at IS '
                               'NULL',
                               ('last', 'first'),
                               {}),
 'periods_touching:shared': ('SELECT shared.id, shared.day, shared.at_clock, shared.at_zone, '
                             'shared.at_offset, shared.written_at, shared.written_zone, '
                             'shared.written_offset, shared.written_day, shared.version, '
                             'shared.opened_at, shared.saved_at, shared.closed, shared.removed_at, '
                             'shared.preset, shared.forms, shared.first, shared.last, '
                             'shared.sections, shared.named, shared.file FROM shared WHERE '
                             'shared.day <= ? AND (shared.day >= ? OR shared.first IS NULL OR '
                             'shared.first >= ? OR shared.last IS NULL OR shared.last >= ?) AND '
                             'shared.removed_at IS NULL',
                             ('last', 'first', 'first', 'first'),
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
 'periods_touching:small-step': ('SELECT small_step.id, small_step.day, small_step.at_clock, '
                                 'small_step.at_zone, small_step.at_offset, small_step.written_at, '
                                 'small_step.written_zone, small_step.written_offset, '
                                 'small_step.written_day, small_step.version, '
                                 'small_step.opened_at, small_step.saved_at, small_step.closed, '
                                 'small_step.removed_at, small_step.words, small_step.how_often, '
                                 'small_step.confidence, small_step.by_coach, small_step.on_today, '
                                 'small_step.went, small_step.went_words, small_step.went_on, '
                                 'small_step.goal, small_step.call, small_step.rank FROM '
                                 'small_step WHERE small_step.day <= ? AND (small_step.day >= ? OR '
                                 'small_step.went_on IS NULL OR small_step.went_on >= ?) AND '
                                 'small_step.removed_at IS NULL',
                                 ('last', 'first', 'first'),
                                 {}),
 'periods_touching:step-try': ('SELECT step_try.id, step_try.day, step_try.at_clock, '
                               'step_try.at_zone, step_try.at_offset, step_try.written_at, '
                               'step_try.written_zone, step_try.written_offset, '
                               'step_try.written_day, step_try.version, step_try.opened_at, '
                               'step_try.saved_at, step_try.closed, step_try.removed_at, '
                               'step_try.step, step_try.words, step_try.how, step_try.note, '
                               'step_try.writer FROM step_try WHERE step_try.day <= ? AND '
                               'step_try.day >= ? AND step_try.removed_at IS NULL',
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
 'periods_touching:what-matters': ('SELECT what_matters.id, what_matters.day, '
                                   'what_matters.at_clock, what_matters.at_zone, '
                                   'what_matters.at_offset, what_matters.written_at, '
                                   'what_matters.written_zone, what_matters.written_offset, '
                                   'what_matters.written_day, what_matters.version, '
                                   'what_matters.opened_at, what_matters.saved_at, '
                                   'what_matters.closed, what_matters.removed_at, '
                                   'what_matters.area, what_matters.words, what_matters.closeness, '
                                   'what_matters.tiny_action, what_matters.in_the_way, '
                                   'what_matters.willingness, what_matters.thread FROM '
                                   'what_matters WHERE what_matters.day <= ? AND what_matters.day '
                                   '>= ? AND what_matters.removed_at IS NULL',
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
 'recent_values:after-calls:began': ('SELECT after_calls.began FROM after_calls WHERE '
                                     'after_calls.removed_at IS NULL ORDER BY after_calls.day '
                                     'DESC, after_calls.written_at DESC LIMIT ? OFFSET ?',
                                     ('most', 'param_1'),
                                     {'param_1': 0}),
 'recent_values:after-calls:keeps_going': ('SELECT after_calls.keeps_going FROM after_calls WHERE '
                                           'after_calls.removed_at IS NULL ORDER BY '
                                           'after_calls.day DESC, after_calls.written_at DESC '
                                           'LIMIT ? OFFSET ?',
                                           ('most', 'param_1'),
                                           {'param_1': 0}),
 'recent_values:after-calls:look_back_on': ('SELECT after_calls.look_back_on FROM after_calls '
                                            'WHERE after_calls.removed_at IS NULL ORDER BY '
                                            'after_calls.day DESC, after_calls.written_at DESC '
                                            'LIMIT ? OFFSET ?',
                                            ('most', 'param_1'),
                                            {'param_1': 0}),
 'recent_values:after-calls:looked_back': ('SELECT after_calls.looked_back FROM after_calls WHERE '
                                           'after_calls.removed_at IS NULL ORDER BY '
                                           'after_calls.day DESC, after_calls.written_at DESC '
                                           'LIMIT ? OFFSET ?',
                                           ('most', 'param_1'),
                                           {'param_1': 0}),
 'recent_values:after-calls:when_worse': ('SELECT after_calls.when_worse FROM after_calls WHERE '
                                          'after_calls.removed_at IS NULL ORDER BY after_calls.day '
                                          'DESC, after_calls.written_at DESC LIMIT ? OFFSET ?',
                                          ('most', 'param_1'),
                                          {'param_1': 0}),
 'recent_values:belief:text': ('SELECT belief.text FROM belief WHERE belief.removed_at IS NULL '
                               'ORDER BY belief.day DESC, belief.written_at DESC LIMIT ? OFFSET ?',
                               ('most', 'param_1'),
                               {'param_1': 0}),
 'recent_values:call:call_day': ('SELECT call.call_day FROM call WHERE call.removed_at IS NULL '
                                 'ORDER BY call.day DESC, call.written_at DESC LIMIT ? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:call:changed': ('SELECT call.changed FROM call WHERE call.removed_at IS NULL ORDER '
                                'BY call.day DESC, call.written_at DESC LIMIT ? OFFSET ?',
                                ('most', 'param_1'),
                                {'param_1': 0}),
 'recent_values:call:clock': ('SELECT call.clock FROM call WHERE call.removed_at IS NULL ORDER BY '
                              'call.day DESC, call.written_at DESC LIMIT ? OFFSET ?',
                              ('most', 'param_1'),
                              {'param_1': 0}),
 'recent_values:call:jotted': ('SELECT call.jotted FROM call WHERE call.removed_at IS NULL ORDER '
                               'BY call.day DESC, call.written_at DESC LIMIT ? OFFSET ?',
                               ('most', 'param_1'),
                               {'param_1': 0}),
 'recent_values:call:need': ('SELECT call.need FROM call WHERE call.removed_at IS NULL ORDER BY '
                             'call.day DESC, call.written_at DESC LIMIT ? OFFSET ?',
                             ('most', 'param_1'),
                             {'param_1': 0}),
 'recent_values:call:number': ('SELECT call.number FROM call WHERE call.removed_at IS NULL ORDER '
                               'BY call.day DESC, call.written_at DESC LIMIT ? OFFSET ?',
                               ('most', 'param_1'),
                               {'param_1': 0}),
 'recent_values:call:of_calls': ('SELECT call.of_calls FROM call WHERE call.removed_at IS NULL '
                                 'ORDER BY call.day DESC, call.written_at DESC LIMIT ? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:call:place': ('SELECT call.place FROM call WHERE call.removed_at IS NULL ORDER BY '
                              'call.day DESC, call.written_at DESC LIMIT ? OFFSET ?',
                              ('most', 'param_1'),
                              {'param_1': 0}),
 'recent_values:call:read_back': ('SELECT call.read_back FROM call WHERE call.removed_at IS NULL '
                                  'ORDER BY call.day DESC, call.written_at DESC LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:call:remember': ('SELECT call.remember FROM call WHERE call.removed_at IS NULL '
                                 'ORDER BY call.day DESC, call.written_at DESC LIMIT ? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:call:role': ('SELECT call.role FROM call WHERE call.removed_at IS NULL ORDER BY '
                             'call.day DESC, call.written_at DESC LIMIT ? OFFSET ?',
                             ('most', 'param_1'),
                             {'param_1': 0}),
 'recent_values:call:standing': ('SELECT call.standing FROM call WHERE call.removed_at IS NULL '
                                 'ORDER BY call.day DESC, call.written_at DESC LIMIT ? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:call:way': ('SELECT call.way FROM call WHERE call.removed_at IS NULL ORDER BY '
                            'call.day DESC, call.written_at DESC LIMIT ? OFFSET ?',
                            ('most', 'param_1'),
                            {'param_1': 0}),
 'recent_values:call:who': ('SELECT call.who FROM call WHERE call.removed_at IS NULL ORDER BY '
                            'call.day DESC, call.written_at DESC LIMIT ? OFFSET ?',
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
 'recent_values:expectation:expected': ('SELECT expectation.expected FROM expectation WHERE '
                                        'expectation.removed_at IS NULL ORDER BY expectation.day '
                                        'DESC, expectation.written_at DESC LIMIT ? OFFSET ?',
                                        ('most', 'param_1'),
                                        {'param_1': 0}),
 'recent_values:expectation:expects': ('SELECT expectation.expects FROM expectation WHERE '
                                       'expectation.removed_at IS NULL ORDER BY expectation.day '
                                       'DESC, expectation.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:expectation:happened': ('SELECT expectation.happened FROM expectation WHERE '
                                        'expectation.removed_at IS NULL ORDER BY expectation.day '
                                        'DESC, expectation.written_at DESC LIMIT ? OFFSET ?',
                                        ('most', 'param_1'),
                                        {'param_1': 0}),
 'recent_values:expectation:learned': ('SELECT expectation.learned FROM expectation WHERE '
                                       'expectation.removed_at IS NULL ORDER BY expectation.day '
                                       'DESC, expectation.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:expectation:step': ('SELECT expectation.step FROM expectation WHERE '
                                    'expectation.removed_at IS NULL ORDER BY expectation.day DESC, '
                                    'expectation.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:expectation:turned_out': ('SELECT expectation.turned_out FROM expectation WHERE '
                                          'expectation.removed_at IS NULL ORDER BY expectation.day '
                                          'DESC, expectation.written_at DESC LIMIT ? OFFSET ?',
                                          ('most', 'param_1'),
                                          {'param_1': 0}),
 'recent_values:expectation:what': ('SELECT expectation.what FROM expectation WHERE '
                                    'expectation.removed_at IS NULL ORDER BY expectation.day DESC, '
                                    'expectation.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:expectation:writer': ('SELECT expectation.writer FROM expectation WHERE '
                                      'expectation.removed_at IS NULL ORDER BY expectation.day '
                                      'DESC, expectation.written_at DESC LIMIT ? OFFSET ?',
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
 'recent_values:goal-review:attained': ('SELECT goal_review.attained FROM goal_review WHERE '
                                        'goal_review.removed_at IS NULL ORDER BY goal_review.day '
                                        'DESC, goal_review.written_at DESC LIMIT ? OFFSET ?',
                                        ('most', 'param_1'),
                                        {'param_1': 0}),
 'recent_values:goal-review:confidence': ('SELECT goal_review.confidence FROM goal_review WHERE '
                                          'goal_review.removed_at IS NULL ORDER BY goal_review.day '
                                          'DESC, goal_review.written_at DESC LIMIT ? OFFSET ?',
                                          ('most', 'param_1'),
                                          {'param_1': 0}),
 'recent_values:goal-review:goal': ('SELECT goal_review.goal FROM goal_review WHERE '
                                    'goal_review.removed_at IS NULL ORDER BY goal_review.day DESC, '
                                    'goal_review.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:goal-review:importance': ('SELECT goal_review.importance FROM goal_review WHERE '
                                          'goal_review.removed_at IS NULL ORDER BY goal_review.day '
                                          'DESC, goal_review.written_at DESC LIMIT ? OFFSET ?',
                                          ('most', 'param_1'),
                                          {'param_1': 0}),
 'recent_values:goal-review:makes_it': ('SELECT goal_review.makes_it FROM goal_review WHERE '
                                        'goal_review.removed_at IS NULL ORDER BY goal_review.day '
                                        'DESC, goal_review.written_at DESC LIMIT ? OFFSET ?',
                                        ('most', 'param_1'),
                                        {'param_1': 0}),
 'recent_values:goal-review:note': ('SELECT goal_review.note FROM goal_review WHERE '
                                    'goal_review.removed_at IS NULL ORDER BY goal_review.day DESC, '
                                    'goal_review.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:goal-review:words': ('SELECT goal_review.words FROM goal_review WHERE '
                                     'goal_review.removed_at IS NULL ORDER BY goal_review.day '
                                     'DESC, goal_review.written_at DESC LIMIT ? OFFSET ?',
                                     ('most', 'param_1'),
                                     {'param_1': 0}),
 'recent_values:goal-review:writer': ('SELECT goal_review.writer FROM goal_review WHERE '
                                      'goal_review.removed_at IS NULL ORDER BY goal_review.day '
                                      'DESC, goal_review.written_at DESC LIMIT ? OFFSET ?',
                                      ('most', 'param_1'),
                                      {'param_1': 0}),
 'recent_values:goal:by_when': ('SELECT goal.by_when FROM goal WHERE goal.removed_at IS NULL ORDER '
                                'BY goal.day DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                                ('most', 'param_1'),
                                {'param_1': 0}),
 'recent_values:goal:confidence': ('SELECT goal.confidence FROM goal WHERE goal.removed_at IS NULL '
                                   'ORDER BY goal.day DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:goal:hoped': ('SELECT goal.hoped FROM goal WHERE goal.removed_at IS NULL ORDER BY '
                              'goal.day DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                              ('most', 'param_1'),
                              {'param_1': 0}),
 'recent_values:goal:importance': ('SELECT goal.importance FROM goal WHERE goal.removed_at IS NULL '
                                   'ORDER BY goal.day DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:goal:less': ('SELECT goal.less FROM goal WHERE goal.removed_at IS NULL ORDER BY '
                             'goal.day DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                             ('most', 'param_1'),
                             {'param_1': 0}),
 'recent_values:goal:makes_it': ('SELECT goal.makes_it FROM goal WHERE goal.removed_at IS NULL '
                                 'ORDER BY goal.day DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:goal:matters': ('SELECT goal.matters FROM goal WHERE goal.removed_at IS NULL ORDER '
                                'BY goal.day DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                                ('most', 'param_1'),
                                {'param_1': 0}),
 'recent_values:goal:more': ('SELECT goal.more FROM goal WHERE goal.removed_at IS NULL ORDER BY '
                             'goal.day DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                             ('most', 'param_1'),
                             {'param_1': 0}),
 'recent_values:goal:much_less': ('SELECT goal.much_less FROM goal WHERE goal.removed_at IS NULL '
                                  'ORDER BY goal.day DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:goal:much_more': ('SELECT goal.much_more FROM goal WHERE goal.removed_at IS NULL '
                                  'ORDER BY goal.day DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:goal:standing': ('SELECT goal.standing FROM goal WHERE goal.removed_at IS NULL '
                                 'ORDER BY goal.day DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:goal:standing_since': ('SELECT goal.standing_since FROM goal WHERE goal.removed_at '
                                       'IS NULL ORDER BY goal.day DESC, goal.written_at DESC LIMIT '
                                       '? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:goal:taken_along': ('SELECT goal.taken_along FROM goal WHERE goal.removed_at IS '
                                    'NULL ORDER BY goal.day DESC, goal.written_at DESC LIMIT ? '
                                    'OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:goal:why': ('SELECT goal.why FROM goal WHERE goal.removed_at IS NULL ORDER BY '
                            'goal.day DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                            ('most', 'param_1'),
                            {'param_1': 0}),
 'recent_values:goal:with_whom': ('SELECT goal.with_whom FROM goal WHERE goal.removed_at IS NULL '
                                  'ORDER BY goal.day DESC, goal.written_at DESC LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:goal:words': ('SELECT goal.words FROM goal WHERE goal.removed_at IS NULL ORDER BY '
                              'goal.day DESC, goal.written_at DESC LIMIT ? OFFSET ?',
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
 'recent_values:my-story:began': ('SELECT my_story.began FROM my_story WHERE my_story.removed_at '
                                  'IS NULL ORDER BY my_story.day DESC, my_story.written_at DESC '
                                  'LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:my-story:helped': ('SELECT my_story.helped FROM my_story WHERE my_story.removed_at '
                                   'IS NULL ORDER BY my_story.day DESC, my_story.written_at DESC '
                                   'LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:my-story:tired_of': ('SELECT my_story.tired_of FROM my_story WHERE '
                                     'my_story.removed_at IS NULL ORDER BY my_story.day DESC, '
                                     'my_story.written_at DESC LIMIT ? OFFSET ?',
                                     ('most', 'param_1'),
                                     {'param_1': 0}),
 'recent_values:my-story:told': ('SELECT my_story.told FROM my_story WHERE my_story.removed_at IS '
                                 'NULL ORDER BY my_story.day DESC, my_story.written_at DESC LIMIT '
                                 '? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:pacing-plan:days_a_week': ('SELECT pacing_plan.days_a_week FROM pacing_plan WHERE '
                                           'pacing_plan.removed_at IS NULL ORDER BY '
                                           'pacing_plan.day DESC, pacing_plan.written_at DESC '
                                           'LIMIT ? OFFSET ?',
                                           ('most', 'param_1'),
                                           {'param_1': 0}),
 'recent_values:pacing-plan:goal': ('SELECT pacing_plan.goal FROM pacing_plan WHERE '
                                    'pacing_plan.removed_at IS NULL ORDER BY pacing_plan.day DESC, '
                                    'pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:pacing-plan:rest_after': ('SELECT pacing_plan.rest_after FROM pacing_plan WHERE '
                                          'pacing_plan.removed_at IS NULL ORDER BY pacing_plan.day '
                                          'DESC, pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                          ('most', 'param_1'),
                                          {'param_1': 0}),
 'recent_values:pacing-plan:rest_for': ('SELECT pacing_plan.rest_for FROM pacing_plan WHERE '
                                        'pacing_plan.removed_at IS NULL ORDER BY pacing_plan.day '
                                        'DESC, pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                        ('most', 'param_1'),
                                        {'param_1': 0}),
 'recent_values:pacing-plan:share': ('SELECT pacing_plan.share FROM pacing_plan WHERE '
                                     'pacing_plan.removed_at IS NULL ORDER BY pacing_plan.day '
                                     'DESC, pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                     ('most', 'param_1'),
                                     {'param_1': 0}),
 'recent_values:pacing-plan:standing': ('SELECT pacing_plan.standing FROM pacing_plan WHERE '
                                        'pacing_plan.removed_at IS NULL ORDER BY pacing_plan.day '
                                        'DESC, pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                        ('most', 'param_1'),
                                        {'param_1': 0}),
 'recent_values:pacing-plan:standing_since': ('SELECT pacing_plan.standing_since FROM pacing_plan '
                                              'WHERE pacing_plan.removed_at IS NULL ORDER BY '
                                              'pacing_plan.day DESC, pacing_plan.written_at DESC '
                                              'LIMIT ? OFFSET ?',
                                              ('most', 'param_1'),
                                              {'param_1': 0}),
 'recent_values:pacing-plan:step_percent': ('SELECT pacing_plan.step_percent FROM pacing_plan '
                                            'WHERE pacing_plan.removed_at IS NULL ORDER BY '
                                            'pacing_plan.day DESC, pacing_plan.written_at DESC '
                                            'LIMIT ? OFFSET ?',
                                            ('most', 'param_1'),
                                            {'param_1': 0}),
 'recent_values:pacing-plan:trial_1': ('SELECT pacing_plan.trial_1 FROM pacing_plan WHERE '
                                       'pacing_plan.removed_at IS NULL ORDER BY pacing_plan.day '
                                       'DESC, pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:pacing-plan:trial_1_on': ('SELECT pacing_plan.trial_1_on FROM pacing_plan WHERE '
                                          'pacing_plan.removed_at IS NULL ORDER BY pacing_plan.day '
                                          'DESC, pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                          ('most', 'param_1'),
                                          {'param_1': 0}),
 'recent_values:pacing-plan:trial_2': ('SELECT pacing_plan.trial_2 FROM pacing_plan WHERE '
                                       'pacing_plan.removed_at IS NULL ORDER BY pacing_plan.day '
                                       'DESC, pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:pacing-plan:trial_2_on': ('SELECT pacing_plan.trial_2_on FROM pacing_plan WHERE '
                                          'pacing_plan.removed_at IS NULL ORDER BY pacing_plan.day '
                                          'DESC, pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                          ('most', 'param_1'),
                                          {'param_1': 0}),
 'recent_values:pacing-plan:trial_3': ('SELECT pacing_plan.trial_3 FROM pacing_plan WHERE '
                                       'pacing_plan.removed_at IS NULL ORDER BY pacing_plan.day '
                                       'DESC, pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:pacing-plan:trial_3_on': ('SELECT pacing_plan.trial_3_on FROM pacing_plan WHERE '
                                          'pacing_plan.removed_at IS NULL ORDER BY pacing_plan.day '
                                          'DESC, pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                          ('most', 'param_1'),
                                          {'param_1': 0}),
 'recent_values:pacing-plan:what': ('SELECT pacing_plan.what FROM pacing_plan WHERE '
                                    'pacing_plan.removed_at IS NULL ORDER BY pacing_plan.day DESC, '
                                    'pacing_plan.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:pacing-week:change': ('SELECT pacing_week.change FROM pacing_week WHERE '
                                      'pacing_week.removed_at IS NULL ORDER BY pacing_week.day '
                                      'DESC, pacing_week.written_at DESC LIMIT ? OFFSET ?',
                                      ('most', 'param_1'),
                                      {'param_1': 0}),
 'recent_values:pacing-week:minutes': ('SELECT pacing_week.minutes FROM pacing_week WHERE '
                                       'pacing_week.removed_at IS NULL ORDER BY pacing_week.day '
                                       'DESC, pacing_week.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:pacing-week:plan': ('SELECT pacing_week."plan" FROM pacing_week WHERE '
                                    'pacing_week.removed_at IS NULL ORDER BY pacing_week.day DESC, '
                                    'pacing_week.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:pacing-week:times': ('SELECT pacing_week.times FROM pacing_week WHERE '
                                     'pacing_week.removed_at IS NULL ORDER BY pacing_week.day '
                                     'DESC, pacing_week.written_at DESC LIMIT ? OFFSET ?',
                                     ('most', 'param_1'),
                                     {'param_1': 0}),
 'recent_values:pacing-week:week': ('SELECT pacing_week.week FROM pacing_week WHERE '
                                    'pacing_week.removed_at IS NULL ORDER BY pacing_week.day DESC, '
                                    'pacing_week.written_at DESC LIMIT ? OFFSET ?',
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
 'recent_values:person:name': ('SELECT person.name FROM person WHERE person.removed_at IS NULL '
                               'ORDER BY person.day DESC, person.written_at DESC LIMIT ? OFFSET ?',
                               ('most', 'param_1'),
                               {'param_1': 0}),
 'recent_values:person:note': ('SELECT person.note FROM person WHERE person.removed_at IS NULL '
                               'ORDER BY person.day DESC, person.written_at DESC LIMIT ? OFFSET ?',
                               ('most', 'param_1'),
                               {'param_1': 0}),
 'recent_values:person:on_lock_screen': ('SELECT person.on_lock_screen FROM person WHERE '
                                         'person.removed_at IS NULL ORDER BY person.day DESC, '
                                         'person.written_at DESC LIMIT ? OFFSET ?',
                                         ('most', 'param_1'),
                                         {'param_1': 0}),
 'recent_values:person:phone': ('SELECT person.phone FROM person WHERE person.removed_at IS NULL '
                                'ORDER BY person.day DESC, person.written_at DESC LIMIT ? OFFSET ?',
                                ('most', 'param_1'),
                                {'param_1': 0}),
 'recent_values:person:trusted': ('SELECT person.trusted FROM person WHERE person.removed_at IS '
                                  'NULL ORDER BY person.day DESC, person.written_at DESC LIMIT ? '
                                  'OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:person:when_where': ('SELECT person.when_where FROM person WHERE person.removed_at '
                                     'IS NULL ORDER BY person.day DESC, person.written_at DESC '
                                     'LIMIT ? OFFSET ?',
                                     ('most', 'param_1'),
                                     {'param_1': 0}),
 'recent_values:person:who': ('SELECT person.who FROM person WHERE person.removed_at IS NULL ORDER '
                              'BY person.day DESC, person.written_at DESC LIMIT ? OFFSET ?',
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
 'recent_values:question:about': ('SELECT question.about FROM question WHERE question.removed_at '
                                  'IS NULL ORDER BY question.day DESC, question.written_at DESC '
                                  'LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:question:answer': ('SELECT question.answer FROM question WHERE question.removed_at '
                                   'IS NULL ORDER BY question.day DESC, question.written_at DESC '
                                   'LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:question:asked': ('SELECT question.asked FROM question WHERE question.removed_at '
                                  'IS NULL ORDER BY question.day DESC, question.written_at DESC '
                                  'LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:question:call': ('SELECT question.call FROM question WHERE question.removed_at IS '
                                 'NULL ORDER BY question.day DESC, question.written_at DESC LIMIT '
                                 '? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:question:place': ('SELECT question.place FROM question WHERE question.removed_at '
                                  'IS NULL ORDER BY question.day DESC, question.written_at DESC '
                                  'LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:question:role': ('SELECT question.role FROM question WHERE question.removed_at IS '
                                 'NULL ORDER BY question.day DESC, question.written_at DESC LIMIT '
                                 '? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:question:words': ('SELECT question.words FROM question WHERE question.removed_at '
                                  'IS NULL ORDER BY question.day DESC, question.written_at DESC '
                                  'LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:shared:file': ('SELECT shared.file FROM shared WHERE shared.removed_at IS NULL '
                               'ORDER BY shared.day DESC, shared.written_at DESC LIMIT ? OFFSET ?',
                               ('most', 'param_1'),
                               {'param_1': 0}),
 'recent_values:shared:first': ('SELECT shared.first FROM shared WHERE shared.removed_at IS NULL '
                                'ORDER BY shared.day DESC, shared.written_at DESC LIMIT ? OFFSET ?',
                                ('most', 'param_1'),
                                {'param_1': 0}),
 'recent_values:shared:forms': ('SELECT shared.forms FROM shared WHERE shared.removed_at IS NULL '
                                'ORDER BY shared.day DESC, shared.written_at DESC LIMIT ? OFFSET ?',
                                ('most', 'param_1'),
                                {'param_1': 0}),
 'recent_values:shared:last': ('SELECT shared.last FROM shared WHERE shared.removed_at IS NULL '
                               'ORDER BY shared.day DESC, shared.written_at DESC LIMIT ? OFFSET ?',
                               ('most', 'param_1'),
                               {'param_1': 0}),
 'recent_values:shared:named': ('SELECT shared.named FROM shared WHERE shared.removed_at IS NULL '
                                'ORDER BY shared.day DESC, shared.written_at DESC LIMIT ? OFFSET ?',
                                ('most', 'param_1'),
                                {'param_1': 0}),
 'recent_values:shared:preset': ('SELECT shared.preset FROM shared WHERE shared.removed_at IS NULL '
                                 'ORDER BY shared.day DESC, shared.written_at DESC LIMIT ? OFFSET '
                                 '?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:shared:sections': ('SELECT shared.sections FROM shared WHERE shared.removed_at IS '
                                   'NULL ORDER BY shared.day DESC, shared.written_at DESC LIMIT ? '
                                   'OFFSET ?',
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
 'recent_values:small-step:by_coach': ('SELECT small_step.by_coach FROM small_step WHERE '
                                       'small_step.removed_at IS NULL ORDER BY small_step.day '
                                       'DESC, small_step.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:small-step:call': ('SELECT small_step.call FROM small_step WHERE '
                                   'small_step.removed_at IS NULL ORDER BY small_step.day DESC, '
                                   'small_step.written_at DESC LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:small-step:confidence': ('SELECT small_step.confidence FROM small_step WHERE '
                                         'small_step.removed_at IS NULL ORDER BY small_step.day '
                                         'DESC, small_step.written_at DESC LIMIT ? OFFSET ?',
                                         ('most', 'param_1'),
                                         {'param_1': 0}),
 'recent_values:small-step:goal': ('SELECT small_step.goal FROM small_step WHERE '
                                   'small_step.removed_at IS NULL ORDER BY small_step.day DESC, '
                                   'small_step.written_at DESC LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:small-step:how_often': ('SELECT small_step.how_often FROM small_step WHERE '
                                        'small_step.removed_at IS NULL ORDER BY small_step.day '
                                        'DESC, small_step.written_at DESC LIMIT ? OFFSET ?',
                                        ('most', 'param_1'),
                                        {'param_1': 0}),
 'recent_values:small-step:on_today': ('SELECT small_step.on_today FROM small_step WHERE '
                                       'small_step.removed_at IS NULL ORDER BY small_step.day '
                                       'DESC, small_step.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:small-step:rank': ('SELECT small_step.rank FROM small_step WHERE '
                                   'small_step.removed_at IS NULL ORDER BY small_step.day DESC, '
                                   'small_step.written_at DESC LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:small-step:went': ('SELECT small_step.went FROM small_step WHERE '
                                   'small_step.removed_at IS NULL ORDER BY small_step.day DESC, '
                                   'small_step.written_at DESC LIMIT ? OFFSET ?',
                                   ('most', 'param_1'),
                                   {'param_1': 0}),
 'recent_values:small-step:went_on': ('SELECT small_step.went_on FROM small_step WHERE '
                                      'small_step.removed_at IS NULL ORDER BY small_step.day DESC, '
                                      'small_step.written_at DESC LIMIT ? OFFSET ?',
                                      ('most', 'param_1'),
                                      {'param_1': 0}),
 'recent_values:small-step:went_words': ('SELECT small_step.went_words FROM small_step WHERE '
                                         'small_step.removed_at IS NULL ORDER BY small_step.day '
                                         'DESC, small_step.written_at DESC LIMIT ? OFFSET ?',
                                         ('most', 'param_1'),
                                         {'param_1': 0}),
 'recent_values:small-step:words': ('SELECT small_step.words FROM small_step WHERE '
                                    'small_step.removed_at IS NULL ORDER BY small_step.day DESC, '
                                    'small_step.written_at DESC LIMIT ? OFFSET ?',
                                    ('most', 'param_1'),
                                    {'param_1': 0}),
 'recent_values:step-try:how': ('SELECT step_try.how FROM step_try WHERE step_try.removed_at IS '
                                'NULL ORDER BY step_try.day DESC, step_try.written_at DESC LIMIT ? '
                                'OFFSET ?',
                                ('most', 'param_1'),
                                {'param_1': 0}),
 'recent_values:step-try:note': ('SELECT step_try.note FROM step_try WHERE step_try.removed_at IS '
                                 'NULL ORDER BY step_try.day DESC, step_try.written_at DESC LIMIT '
                                 '? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:step-try:step': ('SELECT step_try.step FROM step_try WHERE step_try.removed_at IS '
                                 'NULL ORDER BY step_try.day DESC, step_try.written_at DESC LIMIT '
                                 '? OFFSET ?',
                                 ('most', 'param_1'),
                                 {'param_1': 0}),
 'recent_values:step-try:words': ('SELECT step_try.words FROM step_try WHERE step_try.removed_at '
                                  'IS NULL ORDER BY step_try.day DESC, step_try.written_at DESC '
                                  'LIMIT ? OFFSET ?',
                                  ('most', 'param_1'),
                                  {'param_1': 0}),
 'recent_values:step-try:writer': ('SELECT step_try.writer FROM step_try WHERE step_try.removed_at '
                                   'IS NULL ORDER BY step_try.day DESC, step_try.written_at DESC '
                                   'LIMIT ? OFFSET ?',
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
 'recent_values:what-matters:area': ('SELECT what_matters.area FROM what_matters WHERE '
                                     'what_matters.removed_at IS NULL ORDER BY what_matters.day '
                                     'DESC, what_matters.written_at DESC LIMIT ? OFFSET ?',
                                     ('most', 'param_1'),
                                     {'param_1': 0}),
 'recent_values:what-matters:closeness': ('SELECT what_matters.closeness FROM what_matters WHERE '
                                          'what_matters.removed_at IS NULL ORDER BY '
                                          'what_matters.day DESC, what_matters.written_at DESC '
                                          'LIMIT ? OFFSET ?',
                                          ('most', 'param_1'),
                                          {'param_1': 0}),
 'recent_values:what-matters:in_the_way': ('SELECT what_matters.in_the_way FROM what_matters WHERE '
                                           'what_matters.removed_at IS NULL ORDER BY '
                                           'what_matters.day DESC, what_matters.written_at DESC '
                                           'LIMIT ? OFFSET ?',
                                           ('most', 'param_1'),
                                           {'param_1': 0}),
 'recent_values:what-matters:thread': ('SELECT what_matters.thread FROM what_matters WHERE '
                                       'what_matters.removed_at IS NULL ORDER BY what_matters.day '
                                       'DESC, what_matters.written_at DESC LIMIT ? OFFSET ?',
                                       ('most', 'param_1'),
                                       {'param_1': 0}),
 'recent_values:what-matters:tiny_action': ('SELECT what_matters.tiny_action FROM what_matters '
                                            'WHERE what_matters.removed_at IS NULL ORDER BY '
                                            'what_matters.day DESC, what_matters.written_at DESC '
                                            'LIMIT ? OFFSET ?',
                                            ('most', 'param_1'),
                                            {'param_1': 0}),
 'recent_values:what-matters:willingness': ('SELECT what_matters.willingness FROM what_matters '
                                            'WHERE what_matters.removed_at IS NULL ORDER BY '
                                            'what_matters.day DESC, what_matters.written_at DESC '
                                            'LIMIT ? OFFSET ?',
                                            ('most', 'param_1'),
                                            {'param_1': 0}),
 'recent_values:what-matters:words': ('SELECT what_matters.words FROM what_matters WHERE '
                                      'what_matters.removed_at IS NULL ORDER BY what_matters.day '
                                      'DESC, what_matters.written_at DESC LIMIT ? OFFSET ?',
                                      ('most', 'param_1'),
                                      {'param_1': 0}),
 'remove_entry:activity': ('UPDATE activity SET closed=?, removed_at=? WHERE activity.id = ?',
                           ('closed', 'now', 'for_id'),
                           {'closed': 1}),
 'remove_entry:after-calls': ('UPDATE after_calls SET closed=?, removed_at=? WHERE after_calls.id '
                              '= ?',
                              ('closed', 'now', 'for_id'),
                              {'closed': 1}),
 'remove_entry:belief': ('UPDATE belief SET closed=?, removed_at=? WHERE belief.id = ?',
                         ('closed', 'now', 'for_id'),
                         {'closed': 1}),
 'remove_entry:call': ('UPDATE call SET closed=?, removed_at=? WHERE call.id = ?',
                       ('closed', 'now', 'for_id'),
                       {'closed': 1}),
 'remove_entry:check-in': ('UPDATE check_in SET closed=?, removed_at=? WHERE check_in.id = ?',
                           ('closed', 'now', 'for_id'),
                           {'closed': 1}),
 'remove_entry:conditions': ('UPDATE conditions SET closed=?, removed_at=? WHERE conditions.id = ?',
                             ('closed', 'now', 'for_id'),
                             {'closed': 1}),
 'remove_entry:expectation': ('UPDATE expectation SET closed=?, removed_at=? WHERE expectation.id '
                              '= ?',
                              ('closed', 'now', 'for_id'),
                              {'closed': 1}),
 'remove_entry:flare-up': ('UPDATE flare_up SET closed=?, removed_at=? WHERE flare_up.id = ?',
                           ('closed', 'now', 'for_id'),
                           {'closed': 1}),
 'remove_entry:flare-up-plan': ('UPDATE flare_up_plan SET closed=?, removed_at=? WHERE '
                                'flare_up_plan.id = ?',
                                ('closed', 'now', 'for_id'),
                                {'closed': 1}),
 'remove_entry:goal': ('UPDATE goal SET closed=?, removed_at=? WHERE goal.id = ?',
                       ('closed', 'now', 'for_id'),
                       {'closed': 1}),
 'remove_entry:goal-review': ('UPDATE goal_review SET closed=?, removed_at=? WHERE goal_review.id '
                              '= ?',
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
 'remove_entry:my-story': ('UPDATE my_story SET closed=?, removed_at=? WHERE my_story.id = ?',
                           ('closed', 'now', 'for_id'),
                           {'closed': 1}),
 'remove_entry:pacing-plan': ('UPDATE pacing_plan SET closed=?, removed_at=? WHERE pacing_plan.id '
                              '= ?',
                              ('closed', 'now', 'for_id'),
                              {'closed': 1}),
 'remove_entry:pacing-week': ('UPDATE pacing_week SET closed=?, removed_at=? WHERE pacing_week.id '
                              '= ?',
                              ('closed', 'now', 'for_id'),
                              {'closed': 1}),
 'remove_entry:pause': ('UPDATE pause SET closed=?, removed_at=? WHERE pause.id = ?',
                        ('closed', 'now', 'for_id'),
                        {'closed': 1}),
 'remove_entry:person': ('UPDATE person SET closed=?, removed_at=? WHERE person.id = ?',
                         ('closed', 'now', 'for_id'),
                         {'closed': 1}),
 'remove_entry:practice': ('UPDATE practice SET closed=?, removed_at=? WHERE practice.id = ?',
                           ('closed', 'now', 'for_id'),
                           {'closed': 1}),
 'remove_entry:question': ('UPDATE question SET closed=?, removed_at=? WHERE question.id = ?',
                           ('closed', 'now', 'for_id'),
                           {'closed': 1}),
 'remove_entry:shared': ('UPDATE shared SET closed=?, removed_at=? WHERE shared.id = ?',
                         ('closed', 'now', 'for_id'),
                         {'closed': 1}),
 'remove_entry:sleep': ('UPDATE sleep SET closed=?, removed_at=? WHERE sleep.id = ?',
                        ('closed', 'now', 'for_id'),
                        {'closed': 1}),
 'remove_entry:small-step': ('UPDATE small_step SET closed=?, removed_at=? WHERE small_step.id = ?',
                             ('closed', 'now', 'for_id'),
                             {'closed': 1}),
 'remove_entry:step-try': ('UPDATE step_try SET closed=?, removed_at=? WHERE step_try.id = ?',
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
 'remove_entry:what-matters': ('UPDATE what_matters SET closed=?, removed_at=? WHERE '
                               'what_matters.id = ?',
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
 'removed_entries:after-calls': ('SELECT after_calls.id, after_calls.day, after_calls.at_clock, '
                                 'after_calls.at_zone, after_calls.at_offset, '
                                 'after_calls.written_at, after_calls.written_zone, '
                                 'after_calls.written_offset, after_calls.written_day, '
                                 'after_calls.version, after_calls.opened_at, '
                                 'after_calls.saved_at, after_calls.closed, '
                                 'after_calls.removed_at, after_calls.began, '
                                 'after_calls.keeps_going, after_calls.when_worse, '
                                 'after_calls.look_back_on, after_calls.looked_back FROM '
                                 'after_calls WHERE after_calls.removed_at >= ?',
                                 ('before',),
                                 {}),
 'removed_entries:belief': ('SELECT belief.id, belief.day, belief.at_clock, belief.at_zone, '
                            'belief.at_offset, belief.written_at, belief.written_zone, '
                            'belief.written_offset, belief.written_day, belief.version, '
                            'belief.opened_at, belief.saved_at, belief.closed, belief.removed_at, '
                            'belief.text FROM belief WHERE belief.removed_at >= ?',
                            ('before',),
                            {}),
 'removed_entries:call': ('SELECT call.id, call.day, call.at_clock, call.at_zone, call.at_offset, '
                          'call.written_at, call.written_zone, call.written_offset, '
                          'call.written_day, call.version, call.opened_at, call.saved_at, '
                          'call.closed, call.removed_at, call.call_day, call.clock, call.who, '
                          'call.role, call.way, call.place, call.number, call.of_calls, '
                          'call.changed, call.need, call.jotted, call.read_back, call.remember, '
                          'call.standing FROM call WHERE call.removed_at >= ?',
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
 'removed_entries:expectation': ('SELECT expectation.id, expectation.day, expectation.at_clock, '
                                 'expectation.at_zone, expectation.at_offset, '
                                 'expectation.written_at, expectation.written_zone, '
                                 'expectation.written_offset, expectation.written_day, '
                                 'expectation.version, expectation.opened_at, '
                                 'expectation.saved_at, expectation.closed, '
                                 'expectation.removed_at, expectation.what, expectation.expects, '
                                 'expectation.expected, expectation.happened, '
                                 'expectation.turned_out, expectation.learned, expectation.step, '
                                 'expectation.writer FROM expectation WHERE expectation.removed_at '
                                 '>= ?',
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
 'removed_entries:goal': ('SELECT goal.id, goal.day, goal.at_clock, goal.at_zone, goal.at_offset, '
                          'goal.written_at, goal.written_zone, goal.written_offset, '
                          'goal.written_day, goal.version, goal.opened_at, goal.saved_at, '
                          'goal.closed, goal.removed_at, goal.words, goal.why, goal.with_whom, '
                          'goal.by_when, goal.much_less, goal.less, goal.hoped, goal.more, '
                          'goal.much_more, goal.importance, goal.confidence, goal.makes_it, '
                          'goal.matters, goal.standing, goal.standing_since, goal.taken_along FROM '
                          'goal WHERE goal.removed_at >= ?',
                          ('before',),
                          {}),
 'removed_entries:goal-review': ('SELECT goal_review.id, goal_review.day, goal_review.at_clock, '
                                 'goal_review.at_zone, goal_review.at_offset, '
                                 'goal_review.written_at, goal_review.written_zone, '
                                 'goal_review.written_offset, goal_review.written_day, '
                                 'goal_review.version, goal_review.opened_at, '
                                 'goal_review.saved_at, goal_review.closed, '
                                 'goal_review.removed_at, goal_review.goal, goal_review.words, '
                                 'goal_review.attained, goal_review.importance, '
                                 'goal_review.confidence, goal_review.makes_it, goal_review.note, '
                                 'goal_review.writer FROM goal_review WHERE goal_review.removed_at '
                                 '>= ?',
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
 'removed_entries:my-story': ('SELECT my_story.id, my_story.day, my_story.at_clock, '
                              'my_story.at_zone, my_story.at_offset, my_story.written_at, '
                              'my_story.written_zone, my_story.written_offset, '
                              'my_story.written_day, my_story.version, my_story.opened_at, '
                              'my_story.saved_at, my_story.closed, my_story.removed_at, '
                              'my_story.began, my_story.told, my_story.helped, my_story.tired_of '
                              'FROM my_story WHERE my_story.removed_at >= ?',
                              ('before',),
                              {}),
 'removed_entries:pacing-plan': ('SELECT pacing_plan.id, pacing_plan.day, pacing_plan.at_clock, '
                                 'pacing_plan.at_zone, pacing_plan.at_offset, '
                                 'pacing_plan.written_at, pacing_plan.written_zone, '
                                 'pacing_plan.written_offset, pacing_plan.written_day, '
                                 'pacing_plan.version, pacing_plan.opened_at, '
                                 'pacing_plan.saved_at, pacing_plan.closed, '
                                 'pacing_plan.removed_at, pacing_plan.what, pacing_plan.trial_1, '
                                 'pacing_plan.trial_1_on, pacing_plan.trial_2, '
                                 'pacing_plan.trial_2_on, pacing_plan.trial_3, '
                                 'pacing_plan.trial_3_on, pacing_plan.share, '
                                 'pacing_plan.step_percent, pacing_plan.days_a_week, '
                                 'pacing_plan.rest_after, pacing_plan.rest_for, pacing_plan.goal, '
                                 'pacing_plan.standing, pacing_plan.standing_since FROM '
                                 'pacing_plan WHERE pacing_plan.removed_at >= ?',
                                 ('before',),
                                 {}),
 'removed_entries:pacing-week': ('SELECT pacing_week.id, pacing_week.day, pacing_week.at_clock, '
                                 'pacing_week.at_zone, pacing_week.at_offset, '
                                 'pacing_week.written_at, pacing_week.written_zone, '
                                 'pacing_week.written_offset, pacing_week.written_day, '
                                 'pacing_week.version, pacing_week.opened_at, '
                                 'pacing_week.saved_at, pacing_week.closed, '
                                 'pacing_week.removed_at, pacing_week."plan", pacing_week.week, '
                                 'pacing_week.minutes, pacing_week.times, pacing_week.change FROM '
                                 'pacing_week WHERE pacing_week.removed_at >= ?',
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
 'removed_entries:person': ('SELECT person.id, person.day, person.at_clock, person.at_zone, '
                            'person.at_offset, person.written_at, person.written_zone, '
                            'person.written_offset, person.written_day, person.version, '
                            'person.opened_at, person.saved_at, person.closed, person.removed_at, '
                            'person.name, person.who, person.phone, person.when_where, '
                            'person.note, person.trusted, person.on_lock_screen FROM person WHERE '
                            'person.removed_at >= ?',
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
 'removed_entries:question': ('SELECT question.id, question.day, question.at_clock, '
                              'question.at_zone, question.at_offset, question.written_at, '
                              'question.written_zone, question.written_offset, '
                              'question.written_day, question.version, question.opened_at, '
                              'question.saved_at, question.closed, question.removed_at, '
                              'question.words, question.role, question.answer, question.asked, '
                              'question.about, question.place, question.call FROM question WHERE '
                              'question.removed_at >= ?',
                              ('before',),
                              {}),
 'removed_entries:shared': ('SELECT shared.id, shared.day, shared.at_clock, shared.at_zone, '
                            'shared.at_offset, shared.written_at, shared.written_zone, '
                            'shared.written_offset, shared.written_day, shared.version, '
                            'shared.opened_at, shared.saved_at, shared.closed, shared.removed_at, '
                            'shared.preset, shared.forms, shared.first, shared.last, '
                            'shared.sections, shared.named, shared.file FROM shared WHERE '
                            'shared.removed_at >= ?',
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
 'removed_entries:small-step': ('SELECT small_step.id, small_step.day, small_step.at_clock, '
                                'small_step.at_zone, small_step.at_offset, small_step.written_at, '
                                'small_step.written_zone, small_step.written_offset, '
                                'small_step.written_day, small_step.version, small_step.opened_at, '
                                'small_step.saved_at, small_step.closed, small_step.removed_at, '
                                'small_step.words, small_step.how_often, small_step.confidence, '
                                'small_step.by_coach, small_step.on_today, small_step.went, '
                                'small_step.went_words, small_step.went_on, small_step.goal, '
                                'small_step.call, small_step.rank FROM small_step WHERE '
                                'small_step.removed_at >= ?',
                                ('before',),
                                {}),
 'removed_entries:step-try': ('SELECT step_try.id, step_try.day, step_try.at_clock, '
                              'step_try.at_zone, step_try.at_offset, step_try.written_at, '
                              'step_try.written_zone, step_try.written_offset, '
                              'step_try.written_day, step_try.version, step_try.opened_at, '
                              'step_try.saved_at, step_try.closed, step_try.removed_at, '
                              'step_try.step, step_try.words, step_try.how, step_try.note, '
                              'step_try.writer FROM step_try WHERE step_try.removed_at >= ?',
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
 'removed_entries:what-matters': ('SELECT what_matters.id, what_matters.day, '
                                  'what_matters.at_clock, what_matters.at_zone, '
                                  'what_matters.at_offset, what_matters.written_at, '
                                  'what_matters.written_zone, what_matters.written_offset, '
                                  'what_matters.written_day, what_matters.version, '
                                  'what_matters.opened_at, what_matters.saved_at, '
                                  'what_matters.closed, what_matters.removed_at, '
                                  'what_matters.area, what_matters.words, what_matters.closeness, '
                                  'what_matters.tiny_action, what_matters.in_the_way, '
                                  'what_matters.willingness, what_matters.thread FROM what_matters '
                                  'WHERE what_matters.removed_at >= ?',
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
 'update_entry:after-calls': ('UPDATE after_calls SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                              'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                              'version=?, opened_at=?, saved_at=?, closed=?, began=?, '
                              'keeps_going=?, when_worse=?, look_back_on=?, looked_back=? WHERE '
                              'after_calls.id = ?',
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
                               'began',
                               'keeps_going',
                               'when_worse',
                               'look_back_on',
                               'looked_back',
                               'for_id'),
                              {}),
 'update_entry:belief': ('UPDATE belief SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                         'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                         'version=?, opened_at=?, saved_at=?, closed=?, text=? WHERE belief.id = ?',
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
 'update_entry:call': ('UPDATE call SET day=?, at_clock=?, at_zone=?, at_offset=?, written_at=?, '
                       'written_zone=?, written_offset=?, written_day=?, version=?, opened_at=?, '
                       'saved_at=?, closed=?, call_day=?, clock=?, who=?, role=?, way=?, place=?, '
                       'number=?, of_calls=?, changed=?, need=?, jotted=?, read_back=?, '
                       'remember=?, standing=? WHERE call.id = ?',
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
                        'call_day',
                        'clock',
                        'who',
                        'role',
                        'way',
                        'place',
                        'number',
                        'of_calls',
                        'changed',
                        'need',
                        'jotted',
                        'read_back',
                        'remember',
                        'standing',
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
 'update_entry:expectation': ('UPDATE expectation SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                              'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                              'version=?, opened_at=?, saved_at=?, closed=?, what=?, expects=?, '
                              'expected=?, happened=?, turned_out=?, learned=?, step=?, writer=? '
                              'WHERE expectation.id = ?',
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
                               'expects',
                               'expected',
                               'happened',
                               'turned_out',
                               'learned',
                               'step',
                               'writer',
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
 'update_entry:goal': ('UPDATE goal SET day=?, at_clock=?, at_zone=?, at_offset=?, written_at=?, '
                       'written_zone=?, written_offset=?, written_day=?, version=?, opened_at=?, '
                       'saved_at=?, closed=?, words=?, why=?, with_whom=?, by_when=?, much_less=?, '
                       'less=?, hoped=?, more=?, much_more=?, importance=?, confidence=?, '
                       'makes_it=?, matters=?, standing=?, standing_since=?, taken_along=? WHERE '
                       'goal.id = ?',
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
                        'words',
                        'why',
                        'with_whom',
                        'by_when',
                        'much_less',
                        'less',
                        'hoped',
                        'more',
                        'much_more',
                        'importance',
                        'confidence',
                        'makes_it',
                        'matters',
                        'standing',
                        'standing_since',
                        'taken_along',
                        'for_id'),
                       {}),
 'update_entry:goal-review': ('UPDATE goal_review SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                              'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                              'version=?, opened_at=?, saved_at=?, closed=?, goal=?, words=?, '
                              'attained=?, importance=?, confidence=?, makes_it=?, note=?, '
                              'writer=? WHERE goal_review.id = ?',
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
                               'goal',
                               'words',
                               'attained',
                               'importance',
                               'confidence',
                               'makes_it',
                               'note',
                               'writer',
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
 'update_entry:my-story': ('UPDATE my_story SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                           'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                           'version=?, opened_at=?, saved_at=?, closed=?, began=?, told=?, '
                           'helped=?, tired_of=? WHERE my_story.id = ?',
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
                            'began',
                            'told',
                            'helped',
                            'tired_of',
                            'for_id'),
                           {}),
 'update_entry:pacing-plan': ('UPDATE pacing_plan SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                              'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                              'version=?, opened_at=?, saved_at=?, closed=?, what=?, trial_1=?, '
                              'trial_1_on=?, trial_2=?, trial_2_on=?, trial_3=?, trial_3_on=?, '
                              'share=?, step_percent=?, days_a_week=?, rest_after=?, rest_for=?, '
                              'goal=?, standing=?, standing_since=? WHERE pacing_plan.id = ?',
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
                               'trial_1',
                               'trial_1_on',
                               'trial_2',
                               'trial_2_on',
                               'trial_3',
                               'trial_3_on',
                               'share',
                               'step_percent',
                               'days_a_week',
                               'rest_after',
                               'rest_for',
                               'goal',
                               'standing',
                               'standing_since',
                               'for_id'),
                              {}),
 'update_entry:pacing-week': ('UPDATE pacing_week SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                              'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                              'version=?, opened_at=?, saved_at=?, closed=?, "plan"=?, week=?, '
                              'minutes=?, times=?, change=? WHERE pacing_week.id = ?',
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
                               'plan',
                               'week',
                               'minutes',
                               'times',
                               'change',
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
 'update_entry:person': ('UPDATE person SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                         'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                         'version=?, opened_at=?, saved_at=?, closed=?, name=?, who=?, phone=?, '
                         'when_where=?, note=?, trusted=?, on_lock_screen=? WHERE person.id = ?',
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
                          'who',
                          'phone',
                          'when_where',
                          'note',
                          'trusted',
                          'on_lock_screen',
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
 'update_entry:question': ('UPDATE question SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                           'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                           'version=?, opened_at=?, saved_at=?, closed=?, words=?, role=?, '
                           'answer=?, asked=?, about=?, place=?, call=? WHERE question.id = ?',
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
                            'words',
                            'role',
                            'answer',
                            'asked',
                            'about',
                            'place',
                            'call',
                            'for_id'),
                           {}),
 'update_entry:shared': ('UPDATE shared SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                         'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                         'version=?, opened_at=?, saved_at=?, closed=?, preset=?, forms=?, '
                         'first=?, last=?, sections=?, named=?, file=? WHERE shared.id = ?',
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
                          'preset',
                          'forms',
                          'first',
                          'last',
                          'sections',
                          'named',
                          'file',
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
 'update_entry:small-step': ('UPDATE small_step SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                             'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                             'version=?, opened_at=?, saved_at=?, closed=?, words=?, how_often=?, '
                             'confidence=?, by_coach=?, on_today=?, went=?, went_words=?, '
                             'went_on=?, goal=?, call=?, rank=? WHERE small_step.id = ?',
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
                              'words',
                              'how_often',
                              'confidence',
                              'by_coach',
                              'on_today',
                              'went',
                              'went_words',
                              'went_on',
                              'goal',
                              'call',
                              'rank',
                              'for_id'),
                             {}),
 'update_entry:step-try': ('UPDATE step_try SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                           'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                           'version=?, opened_at=?, saved_at=?, closed=?, step=?, words=?, how=?, '
                           'note=?, writer=? WHERE step_try.id = ?',
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
                            'step',
                            'words',
                            'how',
                            'note',
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
 'update_entry:what-matters': ('UPDATE what_matters SET day=?, at_clock=?, at_zone=?, at_offset=?, '
                               'written_at=?, written_zone=?, written_offset=?, written_day=?, '
                               'version=?, opened_at=?, saved_at=?, closed=?, area=?, words=?, '
                               'closeness=?, tiny_action=?, in_the_way=?, willingness=?, thread=? '
                               'WHERE what_matters.id = ?',
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
                                'area',
                                'words',
                                'closeness',
                                'tiny_action',
                                'in_the_way',
                                'willingness',
                                'thread',
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
