//! Written by `cargo xtask i18n` from `locales/en/assessing.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Assessing”
    #[must_use]
    pub fn assessing_title(&self) -> Cow<'_, str> {
        self.message("assessing-title", None)
    }

    /// “Assessing is closed: assessors see nothing.”
    #[must_use]
    pub fn assessing_now_closed(&self) -> Cow<'_, str> {
        self.message("assessing-now-closed", None)
    }

    /// “First reading: each assessor reads and scores alone.”
    #[must_use]
    pub fn assessing_now_first(&self) -> Cow<'_, str> {
        self.message("assessing-now-first", None)
    }

    /// “Discussion: whoever has scored an application sees what others gave it.”
    #[must_use]
    pub fn assessing_now_discussion(&self) -> Cow<'_, str> {
        self.message("assessing-now-discussion", None)
    }

    /// “Assessing is not set up yet. Until you save the form below, every assessor reads”
    #[must_use]
    pub fn assessing_not_set_up(&self) -> Cow<'_, str> {
        self.message("assessing-not-set-up", None)
    }

    /// “Set up”
    #[must_use]
    pub fn assessing_plan(&self) -> Cow<'_, str> {
        self.message("assessing-plan", None)
    }

    /// “Phase”
    #[must_use]
    pub fn assessing_phase(&self) -> Cow<'_, str> {
        self.message("assessing-phase", None)
    }

    /// “Closed”
    #[must_use]
    pub fn assessing_phase_closed(&self) -> Cow<'_, str> {
        self.message("assessing-phase-closed", None)
    }

    /// “Assessors see no application. What was scored stays.”
    #[must_use]
    pub fn assessing_phase_closed_hint(&self) -> Cow<'_, str> {
        self.message("assessing-phase-closed-hint", None)
    }

    /// “First reading”
    #[must_use]
    pub fn assessing_phase_first(&self) -> Cow<'_, str> {
        self.message("assessing-phase-first", None)
    }

    /// “Nobody sees what others gave, and nobody can write notes.”
    #[must_use]
    pub fn assessing_phase_first_hint(&self) -> Cow<'_, str> {
        self.message("assessing-phase-first-hint", None)
    }

    /// “Discussion”
    #[must_use]
    pub fn assessing_phase_discussion(&self) -> Cow<'_, str> {
        self.message("assessing-phase-discussion", None)
    }

    /// “After their own score is saved, assessors see the scores of the others, without ”
    #[must_use]
    pub fn assessing_phase_discussion_hint(&self) -> Cow<'_, str> {
        self.message("assessing-phase-discussion-hint", None)
    }

    /// “Assessors for each application”
    #[must_use]
    pub fn assessing_each(&self) -> Cow<'_, str> {
        self.message("assessing-each", None)
    }

    /// “Applications for one assessor at most”
    #[must_use]
    pub fn assessing_at_most(&self) -> Cow<'_, str> {
        self.message("assessing-at-most", None)
    }

    /// “Assessors read only what is assigned to them”
    #[must_use]
    pub fn assessing_assigned_only(&self) -> Cow<'_, str> {
        self.message("assessing-assigned-only", None)
    }

    /// “Otherwise they read all applications to the States for which they were appointed”
    #[must_use]
    pub fn assessing_assigned_only_hint(&self) -> Cow<'_, str> {
        self.message("assessing-assigned-only-hint", None)
    }

    /// “Hide names from assessors”
    #[must_use]
    pub fn assessing_nameless(&self) -> Cow<'_, str> {
        self.message("assessing-nameless", None)
    }

    /// “Organisation, people, kind, year and files are not shown, and names in the answe”
    #[must_use]
    pub fn assessing_nameless_hint(&self) -> Cow<'_, str> {
        self.message("assessing-nameless-hint", None)
    }

    /// “Nationals do not assess the applications about their State”
    #[must_use]
    pub fn assessing_nationals(&self) -> Cow<'_, str> {
        self.message("assessing-nationals", None)
    }

    /// “By what assessors declare.”
    #[must_use]
    pub fn assessing_nationals_hint(&self) -> Cow<'_, str> {
        self.message("assessing-nationals-hint", None)
    }

    /// “Save”
    #[must_use]
    pub fn assessing_save(&self) -> Cow<'_, str> {
        self.message("assessing-save", None)
    }

    /// “Progress by meeting”
    #[must_use]
    pub fn assessing_by_meeting(&self) -> Cow<'_, str> {
        self.message("assessing-by-meeting", None)
    }

    /// “With … assessments”
    #[must_use]
    pub fn assessing_complete<'a>(&'a self, each: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("each", each);
        self.message("assessing-complete", Some(&args))
    }

    /// “… of …”
    #[must_use]
    pub fn assessing_of<'a>(
        &'a self,
        part: impl Into<FluentValue<'a>>,
        whole: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("part", part);
        args.set("whole", whole);
        self.message("assessing-of", Some(&args))
    }

    /// “Progress by assessor”
    #[must_use]
    pub fn assessing_by_assessor(&self) -> Cow<'_, str> {
        self.message("assessing-by-assessor", None)
    }

    /// “Declared”
    #[must_use]
    pub fn assessing_declared(&self) -> Cow<'_, str> {
        self.message("assessing-declared", None)
    }

    /// “Not yet”
    #[must_use]
    pub fn assessing_not_declared(&self) -> Cow<'_, str> {
        self.message("assessing-not-declared", None)
    }

    /// “Scored”
    #[must_use]
    pub fn assessing_scored(&self) -> Cow<'_, str> {
        self.message("assessing-scored", None)
    }

    /// “Gives more or less”
    #[must_use]
    pub fn assessing_gives(&self) -> Cow<'_, str> {
        self.message("assessing-gives", None)
    }

    /// “Nobody assesses for this series yet. Appoint assessors under People.”
    #[must_use]
    pub fn assessing_nobody(&self) -> Cow<'_, str> {
        self.message("assessing-nobody", None)
    }

    /// “Two assessors of one application are … apart on average; corrected for harsh and”
    #[must_use]
    pub fn assessing_apart<'a>(
        &'a self,
        raw: impl Into<FluentValue<'a>>,
        corrected: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("raw", raw);
        args.set("corrected", corrected);
        self.message("assessing-apart", Some(&args))
    }

    /// “The assessors fall into … groups that share no application. Whether one group is”
    #[must_use]
    pub fn assessing_groups<'a>(&'a self, groups: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("groups", groups);
        self.message("assessing-groups", Some(&args))
    }

    /// “corrected …”
    #[must_use]
    pub fn assessing_corrected<'a>(&'a self, score: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("score", score);
        self.message("assessing-corrected", Some(&args))
    }

    /// “Write reminders”
    #[must_use]
    pub fn assessing_remind(&self) -> Cow<'_, str> {
        self.message("assessing-remind", None)
    }

    /// “… reminders wait in the outbox for a look.”
    #[must_use]
    pub fn assessing_reminded<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("assessing-reminded", Some(&args))
    }

    /// “There is nobody to be reminded: nothing is left to score, a reminder waits alrea”
    #[must_use]
    pub fn assessing_nobody_to_remind(&self) -> Cow<'_, str> {
        self.message("assessing-nobody-to-remind", None)
    }

    /// “Conflicts of interest”
    #[must_use]
    pub fn assessing_conflicts(&self) -> Cow<'_, str> {
        self.message("assessing-conflicts", None)
    }

    /// “An assessor does not see an application with a conflict: in no list, no count an”
    #[must_use]
    pub fn assessing_conflicts_lead(&self) -> Cow<'_, str> {
        self.message("assessing-conflicts-lead", None)
    }

    /// “None is known.”
    #[must_use]
    pub fn assessing_no_conflicts(&self) -> Cow<'_, str> {
        self.message("assessing-no-conflicts", None)
    }

    /// “Because”
    #[must_use]
    pub fn assessing_cause(&self) -> Cow<'_, str> {
        self.message("assessing-cause", None)
    }

    /// “declared by the assessor”
    #[must_use]
    pub fn assessing_cause_declared(&self) -> Cow<'_, str> {
        self.message("assessing-cause-declared", None)
    }

    /// “entered by an organiser”
    #[must_use]
    pub fn assessing_cause_entered(&self) -> Cow<'_, str> {
        self.message("assessing-cause-entered", None)
    }

    /// “found: an organisation they have to do with”
    #[must_use]
    pub fn assessing_cause_organisation(&self) -> Cow<'_, str> {
        self.message("assessing-cause-organisation", None)
    }

    /// “found: a member of the coalition”
    #[must_use]
    pub fn assessing_cause_member(&self) -> Cow<'_, str> {
        self.message("assessing-cause-member", None)
    }

    /// “found: national of the State”
    #[must_use]
    pub fn assessing_cause_national(&self) -> Cow<'_, str> {
        self.message("assessing-cause-national", None)
    }

    /// “Take back”
    #[must_use]
    pub fn assessing_conflict_undo(&self) -> Cow<'_, str> {
        self.message("assessing-conflict-undo", None)
    }

    /// “Enter a conflict of interest”
    #[must_use]
    pub fn assessing_conflict_enter_line(&self) -> Cow<'_, str> {
        self.message("assessing-conflict-enter-line", None)
    }

    /// “Enter it”
    #[must_use]
    pub fn assessing_conflict_enter(&self) -> Cow<'_, str> {
        self.message("assessing-conflict-enter", None)
    }

    /// “Application”
    #[must_use]
    pub fn assessing_application(&self) -> Cow<'_, str> {
        self.message("assessing-application", None)
    }

    /// “… (…)”
    #[must_use]
    pub fn assessing_choice<'a>(
        &'a self,
        organisation: impl Into<FluentValue<'a>>,
        state: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("organisation", organisation);
        args.set("state", state);
        self.message("assessing-choice", Some(&args))
    }

    /// “Criteria”
    #[must_use]
    pub fn assessing_criteria(&self) -> Cow<'_, str> {
        self.message("assessing-criteria", None)
    }

    /// “By what applications are assessed, how much each criterion counts, and how many ”
    #[must_use]
    pub fn assessing_criteria_lead(&self) -> Cow<'_, str> {
        self.message("assessing-criteria-lead", None)
    }

    /// “Scores were given by these criteria, so they stay as they are for this series. A”
    #[must_use]
    pub fn assessing_criteria_scored(&self) -> Cow<'_, str> {
        self.message("assessing-criteria-scored", None)
    }

    /// “Save the criteria”
    #[must_use]
    pub fn assessing_criteria_save(&self) -> Cow<'_, str> {
        self.message("assessing-criteria-save", None)
    }

    /// “Criterion …”
    #[must_use]
    pub fn assessing_criterion<'a>(&'a self, number: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        self.message("assessing-criterion", Some(&args))
    }

    /// “One more”
    #[must_use]
    pub fn assessing_criterion_more(&self) -> Cow<'_, str> {
        self.message("assessing-criterion-more", None)
    }

    /// “Words in …”
    #[must_use]
    pub fn assessing_criterion_words<'a>(&'a self, language: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("language", language);
        self.message("assessing-criterion-words", Some(&args))
    }

    /// “Weight (1 to 100)”
    #[must_use]
    pub fn assessing_weight(&self) -> Cow<'_, str> {
        self.message("assessing-weight", None)
    }

    /// “Most points (1 to 20)”
    #[must_use]
    pub fn assessing_max(&self) -> Cow<'_, str> {
        self.message("assessing-max", None)
    }

    /// “English”
    #[must_use]
    pub fn assessing_language_en(&self) -> Cow<'_, str> {
        self.message("assessing-language-en", None)
    }

    /// “French”
    #[must_use]
    pub fn assessing_language_fr(&self) -> Cow<'_, str> {
        self.message("assessing-language-fr", None)
    }

    /// “Spanish”
    #[must_use]
    pub fn assessing_language_es(&self) -> Cow<'_, str> {
        self.message("assessing-language-es", None)
    }

    /// “Assign automatically”
    #[must_use]
    pub fn assessing_assign(&self) -> Cow<'_, str> {
        self.message("assessing-assign", None)
    }

    /// “… assessors for each application and at most … applications for each assessor; n”
    #[must_use]
    pub fn assessing_assign_lead<'a>(
        &'a self,
        each: impl Into<FluentValue<'a>>,
        most: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("each", each);
        args.set("most", most);
        self.message("assessing-assign-lead", Some(&args))
    }

    /// “As set up now, assessors read all applications of their States, whatever is assi”
    #[must_use]
    pub fn assessing_reads_all(&self) -> Cow<'_, str> {
        self.message("assessing-reads-all", None)
    }

    /// “Seed”
    #[must_use]
    pub fn assessing_seed(&self) -> Cow<'_, str> {
        self.message("assessing-seed", None)
    }

    /// “Decides between proposals that are equally good. The same number proposes the sa”
    #[must_use]
    pub fn assessing_seed_hint(&self) -> Cow<'_, str> {
        self.message("assessing-seed-hint", None)
    }

    /// “Propose”
    #[must_use]
    pub fn assessing_propose(&self) -> Cow<'_, str> {
        self.message("assessing-propose", None)
    }

    /// “Work”
    #[must_use]
    pub fn assessing_load(&self) -> Cow<'_, str> {
        self.message("assessing-load", None)
    }

    /// “Now”
    #[must_use]
    pub fn assessing_has(&self) -> Cow<'_, str> {
        self.message("assessing-has", None)
    }

    /// “Then”
    #[must_use]
    pub fn assessing_would_have(&self) -> Cow<'_, str> {
        self.message("assessing-would-have", None)
    }

    /// “Too few assessors”
    #[must_use]
    pub fn assessing_lacking(&self) -> Cow<'_, str> {
        self.message("assessing-lacking", None)
    }

    /// “For these nobody is left who may read them. Appoint more assessors, or let each ”
    #[must_use]
    pub fn assessing_lacking_lead(&self) -> Cow<'_, str> {
        self.message("assessing-lacking-lead", None)
    }

    /// “Missing”
    #[must_use]
    pub fn assessing_lacks(&self) -> Cow<'_, str> {
        self.message("assessing-lacks", None)
    }

    /// “Proposed”
    #[must_use]
    pub fn assessing_proposed(&self) -> Cow<'_, str> {
        self.message("assessing-proposed", None)
    }

    /// “Nothing more is to be assigned.”
    #[must_use]
    pub fn assessing_all_assigned(&self) -> Cow<'_, str> {
        self.message("assessing-all-assigned", None)
    }

    /// “not in a language they read”
    #[must_use]
    pub fn assessing_foreign(&self) -> Cow<'_, str> {
        self.message("assessing-foreign", None)
    }

    /// “Assign these …”
    #[must_use]
    pub fn assessing_assign_yes<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("assessing-assign-yes", Some(&args))
    }

    /// “Take back what is assigned”
    #[must_use]
    pub fn assessing_clear_line(&self) -> Cow<'_, str> {
        self.message("assessing-clear-line", None)
    }

    /// “Take back all that is not scored”
    #[must_use]
    pub fn assessing_clear(&self) -> Cow<'_, str> {
        self.message("assessing-clear", None)
    }

    /// “Assign by a sheet”
    #[must_use]
    pub fn assessing_sheet(&self) -> Cow<'_, str> {
        self.message("assessing-sheet", None)
    }

    /// “A sheet with two columns: the e-mail address of the assessor, and the number of ”
    #[must_use]
    pub fn assessing_sheet_lead(&self) -> Cow<'_, str> {
        self.message("assessing-sheet-lead", None)
    }

    /// “Or paste it”
    #[must_use]
    pub fn assessing_sheet_paste(&self) -> Cow<'_, str> {
        self.message("assessing-sheet-paste", None)
    }

    /// “Rows”
    #[must_use]
    pub fn assessing_sheet_rows(&self) -> Cow<'_, str> {
        self.message("assessing-sheet-rows", None)
    }

    /// “The first line names the columns: assessor,application”
    #[must_use]
    pub fn assessing_sheet_hint(&self) -> Cow<'_, str> {
        self.message("assessing-sheet-hint", None)
    }

    /// “Look at it”
    #[must_use]
    pub fn assessing_sheet_look(&self) -> Cow<'_, str> {
        self.message("assessing-sheet-look", None)
    }

    /// “Assign all of it”
    #[must_use]
    pub fn assessing_sheet_take(&self) -> Cow<'_, str> {
        self.message("assessing-sheet-take", None)
    }

    /// “This cannot be taken in: a row is refused, or nothing in it is new. Nothing was ”
    #[must_use]
    pub fn assessing_sheet_cannot(&self) -> Cow<'_, str> {
        self.message("assessing-sheet-cannot", None)
    }

    /// “One column must be called assessor, another one application.”
    #[must_use]
    pub fn assessing_sheet_no_column(&self) -> Cow<'_, str> {
        self.message("assessing-sheet-no-column", None)
    }

    /// “will be assigned”
    #[must_use]
    pub fn assessing_fate_new(&self) -> Cow<'_, str> {
        self.message("assessing-fate-new", None)
    }

    /// “is assigned already”
    #[must_use]
    pub fn assessing_fate_known(&self) -> Cow<'_, str> {
        self.message("assessing-fate-known", None)
    }

    /// “no assessor of this series has this address”
    #[must_use]
    pub fn assessing_fate_no_assessor(&self) -> Cow<'_, str> {
        self.message("assessing-fate-no-assessor", None)
    }

    /// “there is no such application here”
    #[must_use]
    pub fn assessing_fate_no_application(&self) -> Cow<'_, str> {
        self.message("assessing-fate-no-application", None)
    }

    /// “the assessor was appointed for other States”
    #[must_use]
    pub fn assessing_fate_other_state(&self) -> Cow<'_, str> {
        self.message("assessing-fate-other-state", None)
    }

    /// “conflict of interest”
    #[must_use]
    pub fn assessing_fate_conflict(&self) -> Cow<'_, str> {
        self.message("assessing-fate-conflict", None)
    }

    /// “Somebody else changed this in the meantime. It is shown as it is now, with what ”
    #[must_use]
    pub fn assessing_stale_desk(&self) -> Cow<'_, str> {
        self.message("assessing-stale-desk", None)
    }

    /// “Something changed in the meantime, so this is another proposal than the one you ”
    #[must_use]
    pub fn assessing_assigned_stale(&self) -> Cow<'_, str> {
        self.message("assessing-assigned-stale", None)
    }

    /// “Before you read, please say with whom you have to do. Applications with which yo”
    #[must_use]
    pub fn assessing_must_declare(&self) -> Cow<'_, str> {
        self.message("assessing-must-declare", None)
    }

    /// “Declare your interests”
    #[must_use]
    pub fn assessing_declare(&self) -> Cow<'_, str> {
        self.message("assessing-declare", None)
    }

    /// “Change what you declared”
    #[must_use]
    pub fn assessing_declared_change(&self) -> Cow<'_, str> {
        self.message("assessing-declared-change", None)
    }

    /// “Your interests”
    #[must_use]
    pub fn assessing_declaration(&self) -> Cow<'_, str> {
        self.message("assessing-declaration", None)
    }

    /// “This decides which applications you are not shown. Organisers learn which ones, ”
    #[must_use]
    pub fn assessing_declaration_lead(&self) -> Cow<'_, str> {
        self.message("assessing-declaration-lead", None)
    }

    /// “Organisations that you work or worked for, advise, fund, or are close to”
    #[must_use]
    pub fn assessing_organisations(&self) -> Cow<'_, str> {
        self.message("assessing-organisations", None)
    }

    /// “One on each line, by name or web site. Coalitions with such a member are found t”
    #[must_use]
    pub fn assessing_organisations_hint(&self) -> Cow<'_, str> {
        self.message("assessing-organisations-hint", None)
    }

    /// “States of which you are a national”
    #[must_use]
    pub fn assessing_states(&self) -> Cow<'_, str> {
        self.message("assessing-states", None)
    }

    /// “One on each line.”
    #[must_use]
    pub fn assessing_states_hint(&self) -> Cow<'_, str> {
        self.message("assessing-states-hint", None)
    }

    /// “Languages that you read”
    #[must_use]
    pub fn assessing_languages(&self) -> Cow<'_, str> {
        self.message("assessing-languages", None)
    }

    /// “None ticked: all of them.”
    #[must_use]
    pub fn assessing_languages_hint(&self) -> Cow<'_, str> {
        self.message("assessing-languages-hint", None)
    }

    /// “This is complete as far as I know”
    #[must_use]
    pub fn assessing_whole(&self) -> Cow<'_, str> {
        self.message("assessing-whole", None)
    }

    /// “Save”
    #[must_use]
    pub fn assessing_declaration_save(&self) -> Cow<'_, str> {
        self.message("assessing-declaration-save", None)
    }

    /// “\[name hidden]”
    #[must_use]
    pub fn assessing_name_hidden(&self) -> Cow<'_, str> {
        self.message("assessing-name-hidden", None)
    }

    /// “Names are hidden in this series. Files are not shown, as names stand in them. If”
    #[must_use]
    pub fn assessing_nameless_note(&self) -> Cow<'_, str> {
        self.message("assessing-nameless-note", None)
    }

    /// “Type the points, go on with the tab key; the enter key saves and leads to the ne”
    #[must_use]
    pub fn assessing_keys(&self) -> Cow<'_, str> {
        self.message("assessing-keys", None)
    }

    /// “You saved other scores for this application elsewhere, shown below. What you typ”
    #[must_use]
    pub fn assessing_stale(&self) -> Cow<'_, str> {
        self.message("assessing-stale", None)
    }

    /// “Once you have saved your own score, you see what others gave and can write notes”
    #[must_use]
    pub fn assessing_score_first(&self) -> Cow<'_, str> {
        self.message("assessing-score-first", None)
    }

    /// “Discussion”
    #[must_use]
    pub fn assessing_discussion(&self) -> Cow<'_, str> {
        self.message("assessing-discussion", None)
    }

    /// “Scores of the others”
    #[must_use]
    pub fn assessing_others(&self) -> Cow<'_, str> {
        self.message("assessing-others", None)
    }

    /// “Nobody else has scored it.”
    #[must_use]
    pub fn assessing_no_others(&self) -> Cow<'_, str> {
        self.message("assessing-no-others", None)
    }

    /// “Another (…)”
    #[must_use]
    pub fn assessing_another<'a>(&'a self, number: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        self.message("assessing-another", Some(&args))
    }

    /// “Points”
    #[must_use]
    pub fn assessing_points(&self) -> Cow<'_, str> {
        self.message("assessing-points", None)
    }

    /// “Notes”
    #[must_use]
    pub fn assessing_notes(&self) -> Cow<'_, str> {
        self.message("assessing-notes", None)
    }

    /// “You”
    #[must_use]
    pub fn assessing_by_you(&self) -> Cow<'_, str> {
        self.message("assessing-by-you", None)
    }

    /// “Another assessor”
    #[must_use]
    pub fn assessing_by_another(&self) -> Cow<'_, str> {
        self.message("assessing-by-another", None)
    }

    /// “Note”
    #[must_use]
    pub fn assessing_note(&self) -> Cow<'_, str> {
        self.message("assessing-note", None)
    }

    /// “Read by organisers and by those who scored this application. It is erased with t”
    #[must_use]
    pub fn assessing_note_hint(&self) -> Cow<'_, str> {
        self.message("assessing-note-hint", None)
    }

    /// “Write the note”
    #[must_use]
    pub fn assessing_note_write(&self) -> Cow<'_, str> {
        self.message("assessing-note-write", None)
    }

    /// “I have a conflict of interest”
    #[must_use]
    pub fn assessing_conflict(&self) -> Cow<'_, str> {
        self.message("assessing-conflict", None)
    }

    /// “The application is then not shown to you any more, and a score that you gave doe”
    #[must_use]
    pub fn assessing_conflict_lead(&self) -> Cow<'_, str> {
        self.message("assessing-conflict-lead", None)
    }

    /// “Declare the conflict of interest”
    #[must_use]
    pub fn assessing_conflict_declare(&self) -> Cow<'_, str> {
        self.message("assessing-conflict-declare", None)
    }

    /// “Reminder to assessors”
    #[must_use]
    pub fn mail_assess_reminder_name(&self) -> Cow<'_, str> {
        self.message("mail-assess-reminder-name", None)
    }

    /// “Pre-sessions …: please assess”
    #[must_use]
    pub fn mail_assess_reminder_subject<'a>(&'a self, series: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        self.message("mail-assess-reminder-subject", Some(&args))
    }

    /// “Good day, for Pre-sessions … something is left for you to assess. To do so, sign”
    #[must_use]
    pub fn mail_assess_reminder_body<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        address: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("address", address);
        args.set("organisation", organisation);
        args.set("contact", contact);
        self.message("mail-assess-reminder-body", Some(&args))
    }

    /// “assessing:”
    #[must_use]
    pub fn log_note_assessing(&self) -> Cow<'_, str> {
        self.message("log-note-assessing", None)
    }

    /// “closed”
    #[must_use]
    pub fn log_note_closed(&self) -> Cow<'_, str> {
        self.message("log-note-closed", None)
    }

    /// “first reading”
    #[must_use]
    pub fn log_note_first(&self) -> Cow<'_, str> {
        self.message("log-note-first", None)
    }

    /// “discussion”
    #[must_use]
    pub fn log_note_discussion(&self) -> Cow<'_, str> {
        self.message("log-note-discussion", None)
    }

    /// “criteria”
    #[must_use]
    pub fn log_note_criteria(&self) -> Cow<'_, str> {
        self.message("log-note-criteria", None)
    }

    /// “assigned”
    #[must_use]
    pub fn log_note_assigned(&self) -> Cow<'_, str> {
        self.message("log-note-assigned", None)
    }

    /// “assigned from a sheet”
    #[must_use]
    pub fn log_note_assigned_from_a_sheet(&self) -> Cow<'_, str> {
        self.message("log-note-assigned-from-a-sheet", None)
    }

    /// “assignment taken back”
    #[must_use]
    pub fn log_note_assignment_taken_back(&self) -> Cow<'_, str> {
        self.message("log-note-assignment-taken-back", None)
    }

    /// “conflict of interest declared”
    #[must_use]
    pub fn log_note_conflict_declared(&self) -> Cow<'_, str> {
        self.message("log-note-conflict-declared", None)
    }

    /// “conflict of interest entered”
    #[must_use]
    pub fn log_note_conflict_entered(&self) -> Cow<'_, str> {
        self.message("log-note-conflict-entered", None)
    }

    /// “conflict of interest taken back”
    #[must_use]
    pub fn log_note_conflict_taken_back(&self) -> Cow<'_, str> {
        self.message("log-note-conflict-taken-back", None)
    }

    /// “interests declared”
    #[must_use]
    pub fn log_note_declaration(&self) -> Cow<'_, str> {
        self.message("log-note-declaration", None)
    }

    /// “note written”
    #[must_use]
    pub fn log_note_note(&self) -> Cow<'_, str> {
        self.message("log-note-note", None)
    }
}
