//! Written by `cargo xtask i18n` from `locales/en/questionnaire.ftl`. Do not edit.

use std::borrow::Cow;

use crate::Texts;

impl Texts {
    /// “Your organisation”
    #[must_use]
    pub fn step_organisation(&self) -> Cow<'_, str> {
        self.message("step-organisation", None)
    }

    /// “The speaker”
    #[must_use]
    pub fn step_speaker(&self) -> Cow<'_, str> {
        self.message("step-speaker", None)
    }

    /// “The statement”
    #[must_use]
    pub fn step_statement(&self) -> Cow<'_, str> {
        self.message("step-statement", None)
    }

    /// “Documents”
    #[must_use]
    pub fn step_documents(&self) -> Cow<'_, str> {
        self.message("step-documents", None)
    }

    /// “Travel grant”
    #[must_use]
    pub fn step_grant(&self) -> Cow<'_, str> {
        self.message("step-grant", None)
    }

    /// “Before you send it”
    #[must_use]
    pub fn step_consent(&self) -> Cow<'_, str> {
        self.message("step-consent", None)
    }

    /// “Who is applying?”
    #[must_use]
    pub fn q_kind(&self) -> Cow<'_, str> {
        self.message("q-kind", None)
    }

    /// “A State has only one national human rights institution (NHRI), set up by its law”
    #[must_use]
    pub fn q_kind_hint(&self) -> Cow<'_, str> {
        self.message("q-kind-hint", None)
    }

    /// “A civil society organisation of the country”
    #[must_use]
    pub fn q_kind_national(&self) -> Cow<'_, str> {
        self.message("q-kind-national", None)
    }

    /// “A civil society organisation that works in several countries”
    #[must_use]
    pub fn q_kind_international(&self) -> Cow<'_, str> {
        self.message("q-kind-international", None)
    }

    /// “A coalition: several organisations that speak with one voice”
    #[must_use]
    pub fn q_kind_coalition(&self) -> Cow<'_, str> {
        self.message("q-kind-coalition", None)
    }

    /// “The national human rights institution (NHRI)”
    #[must_use]
    pub fn q_kind_nhri(&self) -> Cow<'_, str> {
        self.message("q-kind-nhri", None)
    }

    /// “Name of the organisation”
    #[must_use]
    pub fn q_organisation(&self) -> Cow<'_, str> {
        self.message("q-organisation", None)
    }

    /// “Members of the coalition”
    #[must_use]
    pub fn q_members(&self) -> Cow<'_, str> {
        self.message("q-members", None)
    }

    /// “One organisation per line, with its country; leave out any that would be in dang”
    #[must_use]
    pub fn q_members_hint(&self) -> Cow<'_, str> {
        self.message("q-members-hint", None)
    }

    /// “Accreditation status of the institution”
    #[must_use]
    pub fn q_accreditation(&self) -> Cow<'_, str> {
        self.message("q-accreditation", None)
    }

    /// “A status”
    #[must_use]
    pub fn q_accreditation_a(&self) -> Cow<'_, str> {
        self.message("q-accreditation-a", None)
    }

    /// “B status”
    #[must_use]
    pub fn q_accreditation_b(&self) -> Cow<'_, str> {
        self.message("q-accreditation-b", None)
    }

    /// “Not accredited”
    #[must_use]
    pub fn q_accreditation_none(&self) -> Cow<'_, str> {
        self.message("q-accreditation-none", None)
    }

    /// “Put this institution on the contact list for calls”
    #[must_use]
    pub fn q_contact_list(&self) -> Cow<'_, str> {
        self.message("q-contact-list", None)
    }

    /// “We then write to you when a call opens for your country; you can leave the list ”
    #[must_use]
    pub fn q_contact_list_hint(&self) -> Cow<'_, str> {
        self.message("q-contact-list-hint", None)
    }

    /// “Country”
    #[must_use]
    pub fn q_country(&self) -> Cow<'_, str> {
        self.message("q-country", None)
    }

    /// “The country in which the organisation has its office.”
    #[must_use]
    pub fn q_country_hint(&self) -> Cow<'_, str> {
        self.message("q-country-hint", None)
    }

    /// “Postal address”
    #[must_use]
    pub fn q_address(&self) -> Cow<'_, str> {
        self.message("q-address", None)
    }

    /// “Telephone of the organisation”
    #[must_use]
    pub fn q_phone(&self) -> Cow<'_, str> {
        self.message("q-phone", None)
    }

    /// “Begin with the country code, for example +41.”
    #[must_use]
    pub fn q_phone_hint(&self) -> Cow<'_, str> {
        self.message("q-phone-hint", None)
    }

    /// “Website”
    #[must_use]
    pub fn q_website(&self) -> Cow<'_, str> {
        self.message("q-website", None)
    }

    /// “E-mail address of the organisation”
    #[must_use]
    pub fn q_email(&self) -> Cow<'_, str> {
        self.message("q-email", None)
    }

    /// “We send the receipt and further news here, so choose an address that only people”
    #[must_use]
    pub fn q_email_hint(&self) -> Cow<'_, str> {
        self.message("q-email-hint", None)
    }

    /// “What the organisation is for, and what it does”
    #[must_use]
    pub fn q_aim(&self) -> Cow<'_, str> {
        self.message("q-aim", None)
    }

    /// “Year in which it was founded”
    #[must_use]
    pub fn q_since(&self) -> Cow<'_, str> {
        self.message("q-since", None)
    }

    /// “Consultative status with ECOSOC”
    #[must_use]
    pub fn q_ecosoc(&self) -> Cow<'_, str> {
        self.message("q-ecosoc", None)
    }

    /// “None”
    #[must_use]
    pub fn q_ecosoc_none(&self) -> Cow<'_, str> {
        self.message("q-ecosoc-none", None)
    }

    /// “General”
    #[must_use]
    pub fn q_ecosoc_general(&self) -> Cow<'_, str> {
        self.message("q-ecosoc-general", None)
    }

    /// “Special”
    #[must_use]
    pub fn q_ecosoc_special(&self) -> Cow<'_, str> {
        self.message("q-ecosoc-special", None)
    }

    /// “Roster”
    #[must_use]
    pub fn q_ecosoc_roster(&self) -> Cow<'_, str> {
        self.message("q-ecosoc-roster", None)
    }

    /// “Family name of the speaker”
    #[must_use]
    pub fn q_family_name(&self) -> Cow<'_, str> {
        self.message("q-family-name", None)
    }

    /// “Only the organising team sees the speaker’s name, until you say who else may see”
    #[must_use]
    pub fn q_family_name_hint(&self) -> Cow<'_, str> {
        self.message("q-family-name-hint", None)
    }

    /// “Given name of the speaker”
    #[must_use]
    pub fn q_given_name(&self) -> Cow<'_, str> {
        self.message("q-given-name", None)
    }

    /// “Position in the organisation”
    #[must_use]
    pub fn q_position(&self) -> Cow<'_, str> {
        self.message("q-position", None)
    }

    /// “E-mail address of the speaker”
    #[must_use]
    pub fn q_speaker_email(&self) -> Cow<'_, str> {
        self.message("q-speaker-email", None)
    }

    /// “Telephone of the speaker”
    #[must_use]
    pub fn q_speaker_phone(&self) -> Cow<'_, str> {
        self.message("q-speaker-phone", None)
    }

    /// “Gender of the speaker”
    #[must_use]
    pub fn q_gender(&self) -> Cow<'_, str> {
        self.message("q-gender", None)
    }

    /// “We ask so that women and men are both heard; published figures name nobody.”
    #[must_use]
    pub fn q_gender_hint(&self) -> Cow<'_, str> {
        self.message("q-gender-hint", None)
    }

    /// “Woman”
    #[must_use]
    pub fn q_gender_w(&self) -> Cow<'_, str> {
        self.message("q-gender-w", None)
    }

    /// “Man”
    #[must_use]
    pub fn q_gender_m(&self) -> Cow<'_, str> {
        self.message("q-gender-m", None)
    }

    /// “Another gender”
    #[must_use]
    pub fn q_gender_x(&self) -> Cow<'_, str> {
        self.message("q-gender-x", None)
    }

    /// “I prefer not to say”
    #[must_use]
    pub fn q_gender_unsaid(&self) -> Cow<'_, str> {
        self.message("q-gender-unsaid", None)
    }

    /// “Languages of the speaker”
    #[must_use]
    pub fn q_languages(&self) -> Cow<'_, str> {
        self.message("q-languages", None)
    }

    /// “Tick each language in which this person can speak and answer questions.”
    #[must_use]
    pub fn q_languages_hint(&self) -> Cow<'_, str> {
        self.message("q-languages-hint", None)
    }

    /// “English”
    #[must_use]
    pub fn q_languages_en(&self) -> Cow<'_, str> {
        self.message("q-languages-en", None)
    }

    /// “French”
    #[must_use]
    pub fn q_languages_fr(&self) -> Cow<'_, str> {
        self.message("q-languages-fr", None)
    }

    /// “Spanish”
    #[must_use]
    pub fn q_languages_es(&self) -> Cow<'_, str> {
        self.message("q-languages-es", None)
    }

    /// “Themes of the statement”
    #[must_use]
    pub fn q_themes(&self) -> Cow<'_, str> {
        self.message("q-themes", None)
    }

    /// “Tick the main ones; the speakers of one meeting each take a different theme.”
    #[must_use]
    pub fn q_themes_hint(&self) -> Cow<'_, str> {
        self.message("q-themes-hint", None)
    }

    /// “Civil and political rights”
    #[must_use]
    pub fn q_themes_civil_political(&self) -> Cow<'_, str> {
        self.message("q-themes-civil-political", None)
    }

    /// “Justice, courts and prisons”
    #[must_use]
    pub fn q_themes_justice(&self) -> Cow<'_, str> {
        self.message("q-themes-justice", None)
    }

    /// “Torture and ill-treatment”
    #[must_use]
    pub fn q_themes_torture(&self) -> Cow<'_, str> {
        self.message("q-themes-torture", None)
    }

    /// “Freedom of expression, assembly and association”
    #[must_use]
    pub fn q_themes_expression(&self) -> Cow<'_, str> {
        self.message("q-themes-expression", None)
    }

    /// “Rights of women and girls”
    #[must_use]
    pub fn q_themes_women(&self) -> Cow<'_, str> {
        self.message("q-themes-women", None)
    }

    /// “Rights of children”
    #[must_use]
    pub fn q_themes_children(&self) -> Cow<'_, str> {
        self.message("q-themes-children", None)
    }

    /// “Rights of LGBTI people”
    #[must_use]
    pub fn q_themes_lgbti(&self) -> Cow<'_, str> {
        self.message("q-themes-lgbti", None)
    }

    /// “Minorities, racism and discrimination”
    #[must_use]
    pub fn q_themes_minorities(&self) -> Cow<'_, str> {
        self.message("q-themes-minorities", None)
    }

    /// “Indigenous peoples”
    #[must_use]
    pub fn q_themes_indigenous(&self) -> Cow<'_, str> {
        self.message("q-themes-indigenous", None)
    }

    /// “Migrants, refugees and asylum seekers”
    #[must_use]
    pub fn q_themes_migrants(&self) -> Cow<'_, str> {
        self.message("q-themes-migrants", None)
    }

    /// “Rights of persons with disabilities”
    #[must_use]
    pub fn q_themes_disability(&self) -> Cow<'_, str> {
        self.message("q-themes-disability", None)
    }

    /// “Health and education”
    #[must_use]
    pub fn q_themes_health_education(&self) -> Cow<'_, str> {
        self.message("q-themes-health-education", None)
    }

    /// “Work, housing and poverty”
    #[must_use]
    pub fn q_themes_work_poverty(&self) -> Cow<'_, str> {
        self.message("q-themes-work-poverty", None)
    }

    /// “Environment and climate”
    #[must_use]
    pub fn q_themes_environment(&self) -> Cow<'_, str> {
        self.message("q-themes-environment", None)
    }

    /// “Business and human rights”
    #[must_use]
    pub fn q_themes_business(&self) -> Cow<'_, str> {
        self.message("q-themes-business", None)
    }

    /// “Human rights defenders”
    #[must_use]
    pub fn q_themes_defenders(&self) -> Cow<'_, str> {
        self.message("q-themes-defenders", None)
    }

    /// “National institutions and cooperation with the United Nations”
    #[must_use]
    pub fn q_themes_institutions(&self) -> Cow<'_, str> {
        self.message("q-themes-institutions", None)
    }

    /// “Issues that the statement will address”
    #[must_use]
    pub fn q_issues(&self) -> Cow<'_, str> {
        self.message("q-issues", None)
    }

    /// “A few plain sentences are enough: what has happened since the last review, and w”
    #[must_use]
    pub fn q_issues_hint(&self) -> Cow<'_, str> {
        self.message("q-issues-hint", None)
    }

    /// “Your engagement in the promotion of human rights”
    #[must_use]
    pub fn q_engagement(&self) -> Cow<'_, str> {
        self.message("q-engagement", None)
    }

    /// “Tell us what you have done on these issues, and in earlier reviews if you took p”
    #[must_use]
    pub fn q_engagement_hint(&self) -> Cow<'_, str> {
        self.message("q-engagement-hint", None)
    }

    /// “National consultation”
    #[must_use]
    pub fn q_consultation(&self) -> Cow<'_, str> {
        self.message("q-consultation", None)
    }

    /// “If there was a consultation in the country for this review, say who held it and ”
    #[must_use]
    pub fn q_consultation_hint(&self) -> Cow<'_, str> {
        self.message("q-consultation-hint", None)
    }

    /// “Have you sent a written submission for this review?”
    #[must_use]
    pub fn q_submission(&self) -> Cow<'_, str> {
        self.message("q-submission", None)
    }

    /// “Yes, alone”
    #[must_use]
    pub fn q_submission_alone(&self) -> Cow<'_, str> {
        self.message("q-submission-alone", None)
    }

    /// “Yes, together with others”
    #[must_use]
    pub fn q_submission_joint(&self) -> Cow<'_, str> {
        self.message("q-submission-joint", None)
    }

    /// “No”
    #[must_use]
    pub fn q_submission_no(&self) -> Cow<'_, str> {
        self.message("q-submission-no", None)
    }

    /// “Your submission”
    #[must_use]
    pub fn q_submission_file(&self) -> Cow<'_, str> {
        self.message("q-submission-file", None)
    }

    /// “Attach it if you have it; first take out the names of people who could be put in”
    #[must_use]
    pub fn q_submission_file_hint(&self) -> Cow<'_, str> {
        self.message("q-submission-file-hint", None)
    }

    /// “The institution’s submission for this review”
    #[must_use]
    pub fn q_nhri_submission_file(&self) -> Cow<'_, str> {
        self.message("q-nhri-submission-file", None)
    }

    /// “Attach the text that the institution sent to the United Nations for this review.”
    #[must_use]
    pub fn q_nhri_submission_file_hint(&self) -> Cow<'_, str> {
        self.message("q-nhri-submission-file-hint", None)
    }

    /// “Do you ask for a travel grant?”
    #[must_use]
    pub fn q_grant(&self) -> Cow<'_, str> {
        self.message("q-grant", None)
    }

    /// “A grant pays for the journey and the stay in Geneva; there are only a few, and n”
    #[must_use]
    pub fn q_grant_hint(&self) -> Cow<'_, str> {
        self.message("q-grant-hint", None)
    }

    /// “Yes, without a grant the speaker cannot come”
    #[must_use]
    pub fn q_grant_yes(&self) -> Cow<'_, str> {
        self.message("q-grant-yes", None)
    }

    /// “No”
    #[must_use]
    pub fn q_grant_no(&self) -> Cow<'_, str> {
        self.message("q-grant-no", None)
    }

    /// “Place of departure”
    #[must_use]
    pub fn q_departure(&self) -> Cow<'_, str> {
        self.message("q-departure", None)
    }

    /// “The city and the country from which the speaker would travel.”
    #[must_use]
    pub fn q_departure_hint(&self) -> Cow<'_, str> {
        self.message("q-departure-hint", None)
    }

    /// “Why is a grant needed?”
    #[must_use]
    pub fn q_grant_reason(&self) -> Cow<'_, str> {
        self.message("q-grant-reason", None)
    }

    /// “Other money for this journey, if there is any”
    #[must_use]
    pub fn q_other_funding(&self) -> Cow<'_, str> {
        self.message("q-other-funding", None)
    }

    /// “I agree that these answers and files are kept for this application”
    #[must_use]
    pub fn q_data(&self) -> Cow<'_, str> {
        self.message("q-data", None)
    }

    /// “We need them to choose the speakers and to prepare the meeting; if you are not c”
    #[must_use]
    pub fn q_data_hint(&self) -> Cow<'_, str> {
        self.message("q-data-hint", None)
    }

    /// “I understand that the meeting is public”
    #[must_use]
    pub fn q_in_the_room(&self) -> Cow<'_, str> {
        self.message("q-in-the-room", None)
    }

    /// “The State under Review is invited, like all Permanent Missions, and nothing can ”
    #[must_use]
    pub fn q_in_the_room_hint(&self) -> Cow<'_, str> {
        self.message("q-in-the-room-hint", None)
    }

    /// “Relevance: does the statement address what matters most in this review?”
    #[must_use]
    pub fn criterion_relevance(&self) -> Cow<'_, str> {
        self.message("criterion-relevance", None)
    }

    /// “Knowledge: does it come from first-hand experience in the country?”
    #[must_use]
    pub fn criterion_knowledge(&self) -> Cow<'_, str> {
        self.message("criterion-knowledge", None)
    }

    /// “Engagement: what has the applicant done for human rights, and in the UPR?”
    #[must_use]
    pub fn criterion_engagement(&self) -> Cow<'_, str> {
        self.message("criterion-engagement", None)
    }

    /// “Reach: for how many people, and for whom, does the applicant speak?”
    #[must_use]
    pub fn criterion_reach(&self) -> Cow<'_, str> {
        self.message("criterion-reach", None)
    }

    /// “Which member speaks for all?”
    #[must_use]
    pub fn q_speaks_for(&self) -> Cow<'_, str> {
        self.message("q-speaks-for", None)
    }

    /// “Its name, as it stands in the list.”
    #[must_use]
    pub fn q_speaks_for_hint(&self) -> Cow<'_, str> {
        self.message("q-speaks-for-hint", None)
    }

    /// “The speaker is under 18”
    #[must_use]
    pub fn q_under_18(&self) -> Cow<'_, str> {
        self.message("q-under-18", None)
    }

    /// “Children may speak. A parent or guardian must agree; a page about that follows.”
    #[must_use]
    pub fn q_under_18_hint(&self) -> Cow<'_, str> {
        self.message("q-under-18-hint", None)
    }

    /// “Would you like to name more people?”
    #[must_use]
    pub fn q_more_speakers(&self) -> Cow<'_, str> {
        self.message("q-more-speakers", None)
    }

    /// “A page about them follows. You need not name anybody else.”
    #[must_use]
    pub fn q_more_speakers_hint(&self) -> Cow<'_, str> {
        self.message("q-more-speakers-hint", None)
    }

    /// “A second speaker”
    #[must_use]
    pub fn q_more_speakers_second(&self) -> Cow<'_, str> {
        self.message("q-more-speakers-second", None)
    }

    /// “A substitute, who speaks if the speaker cannot”
    #[must_use]
    pub fn q_more_speakers_substitute(&self) -> Cow<'_, str> {
        self.message("q-more-speakers-substitute", None)
    }

    /// “Parent or guardian”
    #[must_use]
    pub fn step_guardian(&self) -> Cow<'_, str> {
        self.message("step-guardian", None)
    }

    /// “More speakers”
    #[must_use]
    pub fn step_more_speakers(&self) -> Cow<'_, str> {
        self.message("step-more-speakers", None)
    }

    /// “Name of the parent or guardian”
    #[must_use]
    pub fn q_guardian_name(&self) -> Cow<'_, str> {
        self.message("q-guardian-name", None)
    }

    /// “Only the organisers read this page. Those who assess do not see it, nothing of i”
    #[must_use]
    pub fn q_guardian_name_hint(&self) -> Cow<'_, str> {
        self.message("q-guardian-name-hint", None)
    }

    /// “What are they to the speaker?”
    #[must_use]
    pub fn q_guardian_relation(&self) -> Cow<'_, str> {
        self.message("q-guardian-relation", None)
    }

    /// “Telephone of the parent or guardian”
    #[must_use]
    pub fn q_guardian_phone(&self) -> Cow<'_, str> {
        self.message("q-guardian-phone", None)
    }

    /// “E-mail of the parent or guardian”
    #[must_use]
    pub fn q_guardian_email(&self) -> Cow<'_, str> {
        self.message("q-guardian-email", None)
    }

    /// “The parent or guardian agrees that the speaker takes part”
    #[must_use]
    pub fn q_guardian_consent(&self) -> Cow<'_, str> {
        self.message("q-guardian-consent", None)
    }

    /// “They know that the meeting is public, that the State under Review is invited, an”
    #[must_use]
    pub fn q_guardian_consent_hint(&self) -> Cow<'_, str> {
        self.message("q-guardian-consent-hint", None)
    }

    /// “Family name of the second speaker”
    #[must_use]
    pub fn q_second_family_name(&self) -> Cow<'_, str> {
        self.message("q-second-family-name", None)
    }

    /// “Given name of the second speaker”
    #[must_use]
    pub fn q_second_given_name(&self) -> Cow<'_, str> {
        self.message("q-second-given-name", None)
    }

    /// “Position of the second speaker”
    #[must_use]
    pub fn q_second_position(&self) -> Cow<'_, str> {
        self.message("q-second-position", None)
    }

    /// “E-mail of the second speaker”
    #[must_use]
    pub fn q_second_email(&self) -> Cow<'_, str> {
        self.message("q-second-email", None)
    }

    /// “Gender of the second speaker”
    #[must_use]
    pub fn q_second_gender(&self) -> Cow<'_, str> {
        self.message("q-second-gender", None)
    }

    /// “Family name of the substitute”
    #[must_use]
    pub fn q_substitute_family_name(&self) -> Cow<'_, str> {
        self.message("q-substitute-family-name", None)
    }

    /// “Given name of the substitute”
    #[must_use]
    pub fn q_substitute_given_name(&self) -> Cow<'_, str> {
        self.message("q-substitute-given-name", None)
    }

    /// “Position of the substitute”
    #[must_use]
    pub fn q_substitute_position(&self) -> Cow<'_, str> {
        self.message("q-substitute-position", None)
    }

    /// “E-mail of the substitute”
    #[must_use]
    pub fn q_substitute_email(&self) -> Cow<'_, str> {
        self.message("q-substitute-email", None)
    }

    /// “Gender of the substitute”
    #[must_use]
    pub fn q_substitute_gender(&self) -> Cow<'_, str> {
        self.message("q-substitute-gender", None)
    }
}
