//! Written by `cargo xtask i18n` from `locales/en/files.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Others see a copy, without what tells who made the file. The file that you sent ”
    #[must_use]
    pub fn file_copy_lead(&self) -> Cow<'_, str> {
        self.message("file-copy-lead", None)
    }

    /// “The copy that others see is still being made. Until then nobody can open the fil”
    #[must_use]
    pub fn file_copy_waiting(&self) -> Cow<'_, str> {
        self.message("file-copy-waiting", None)
    }

    /// “No copy of this file can be made, so nobody sees it. Please send another.”
    #[must_use]
    pub fn file_copy_refused(&self) -> Cow<'_, str> {
        self.message("file-copy-refused", None)
    }

    /// “Nothing that tells who made it was found in the file.”
    #[must_use]
    pub fn file_copy_nothing(&self) -> Cow<'_, str> {
        self.message("file-copy-nothing", None)
    }

    /// “Found in your file, and not in the copy:”
    #[must_use]
    pub fn file_copy_found(&self) -> Cow<'_, str> {
        self.message("file-copy-found", None)
    }

    /// “Something that could be seen in your file is not in the copy. Look at the copy; ”
    #[must_use]
    pub fn file_copy_missed(&self) -> Cow<'_, str> {
        self.message("file-copy-missed", None)
    }

    /// “What stands in the text, what is seen in a picture and a voice in a video stay a”
    #[must_use]
    pub fn file_copy_text(&self) -> Cow<'_, str> {
        self.message("file-copy-text", None)
    }

    /// “Download what others will see (…, …)”
    #[must_use]
    pub fn file_copy_look<'a>(
        &'a self,
        kind: impl Into<FluentValue<'a>>,
        size: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("kind", kind);
        args.set("size", size);
        self.message("file-copy-look", Some(&args))
    }

    /// “Words counted: ….”
    #[must_use]
    pub fn file_counted<'a>(&'a self, count: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        self.message("file-counted", Some(&args))
    }

    /// “Words counted: …, of at most ….”
    #[must_use]
    pub fn file_counted_of<'a>(
        &'a self,
        count: impl Into<FluentValue<'a>>,
        limit: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        args.set("limit", limit);
        self.message("file-counted-of", Some(&args))
    }

    /// “This is more than the … words that the United Nations take. Headings and notes m”
    #[must_use]
    pub fn file_over<'a>(&'a self, limit: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("limit", limit);
        self.message("file-over", Some(&args))
    }

    /// “No words could be read in the file: its pages may be pictures. Who cannot see th”
    #[must_use]
    pub fn file_no_words(&self) -> Cow<'_, str> {
        self.message("file-no-words", None)
    }

    /// “A video (MP4) may have ….”
    #[must_use]
    pub fn file_video<'a>(&'a self, limit: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("limit", limit);
        self.message("file-video", Some(&args))
    }

    /// “… (…)”
    #[must_use]
    pub fn file_of<'a>(
        &'a self,
        what: impl Into<FluentValue<'a>>,
        count: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("what", what);
        args.set("count", count);
        self.message("file-of", Some(&args))
    }

    /// “the name of an author”
    #[must_use]
    pub fn file_found_author(&self) -> Cow<'_, str> {
        self.message("file-found-author", None)
    }

    /// “the name of who changed it last”
    #[must_use]
    pub fn file_found_last_editor(&self) -> Cow<'_, str> {
        self.message("file-found-last-editor", None)
    }

    /// “a company or a manager”
    #[must_use]
    pub fn file_found_company(&self) -> Cow<'_, str> {
        self.message("file-found-company", None)
    }

    /// “the place where it was made”
    #[must_use]
    pub fn file_found_location(&self) -> Cow<'_, str> {
        self.message("file-found-location", None)
    }

    /// “the camera or telephone”
    #[must_use]
    pub fn file_found_device(&self) -> Cow<'_, str> {
        self.message("file-found-device", None)
    }

    /// “comments and notes”
    #[must_use]
    pub fn file_found_comment(&self) -> Cow<'_, str> {
        self.message("file-found-comment", None)
    }

    /// “tracked changes”
    #[must_use]
    pub fn file_found_tracked_change(&self) -> Cow<'_, str> {
        self.message("file-found-tracked-change", None)
    }

    /// “earlier versions”
    #[must_use]
    pub fn file_found_earlier_version(&self) -> Cow<'_, str> {
        self.message("file-found-earlier-version", None)
    }

    /// “hidden text”
    #[must_use]
    pub fn file_found_hidden_text(&self) -> Cow<'_, str> {
        self.message("file-found-hidden-text", None)
    }

    /// “attached files”
    #[must_use]
    pub fn file_found_attachment(&self) -> Cow<'_, str> {
        self.message("file-found-attachment", None)
    }

    /// “scripts and actions”
    #[must_use]
    pub fn file_found_script(&self) -> Cow<'_, str> {
        self.message("file-found-script", None)
    }

    /// “paths on a computer”
    #[must_use]
    pub fn file_found_local_path(&self) -> Cow<'_, str> {
        self.message("file-found-local-path", None)
    }

    /// “addresses behind links (their words stay)”
    #[must_use]
    pub fn file_found_link(&self) -> Cow<'_, str> {
        self.message("file-found-link", None)
    }

    /// “fields to fill in (what was filled in stays)”
    #[must_use]
    pub fn file_found_form_field(&self) -> Cow<'_, str> {
        self.message("file-found-form-field", None)
    }

    /// “properties with names of their own”
    #[must_use]
    pub fn file_found_custom_property(&self) -> Cow<'_, str> {
        self.message("file-found-custom-property", None)
    }

    /// “title, subject or description of the file”
    #[must_use]
    pub fn file_found_title(&self) -> Cow<'_, str> {
        self.message("file-found-title", None)
    }

    /// “dates of making and changing”
    #[must_use]
    pub fn file_found_dates(&self) -> Cow<'_, str> {
        self.message("file-found-dates", None)
    }

    /// “the program that made it”
    #[must_use]
    pub fn file_found_software(&self) -> Cow<'_, str> {
        self.message("file-found-software", None)
    }

    /// “numbers that tell copies apart”
    #[must_use]
    pub fn file_found_identifier(&self) -> Cow<'_, str> {
        self.message("file-found-identifier", None)
    }

    /// “small preview pictures”
    #[must_use]
    pub fn file_found_thumbnail(&self) -> Cow<'_, str> {
        self.message("file-found-thumbnail", None)
    }

    /// “settings of a printer”
    #[must_use]
    pub fn file_found_printer_setting(&self) -> Cow<'_, str> {
        self.message("file-found-printer-setting", None)
    }

    /// “other data beside the content”
    #[must_use]
    pub fn file_found_metadata(&self) -> Cow<'_, str> {
        self.message("file-found-metadata", None)
    }

    /// “pictures of a kind that cannot be made clean”
    #[must_use]
    pub fn file_found_picture(&self) -> Cow<'_, str> {
        self.message("file-found-picture", None)
    }

    /// “tracks of a video that are neither picture, sound nor subtitles”
    #[must_use]
    pub fn file_found_track(&self) -> Cow<'_, str> {
        self.message("file-found-track", None)
    }

    /// “This file cannot be read: it is damaged, or not what its name says. Please save ”
    #[must_use]
    pub fn file_issue_damaged(&self) -> Cow<'_, str> {
        self.message("file-issue-damaged", None)
    }

    /// “This file is locked with a password. Please save it without one, and choose it a”
    #[must_use]
    pub fn file_issue_locked(&self) -> Cow<'_, str> {
        self.message("file-issue-locked", None)
    }

    /// “There is more in this file than can be taken once it is unpacked. Please make it”
    #[must_use]
    pub fn file_issue_too_much(&self) -> Cow<'_, str> {
        self.message("file-issue-too-much", None)
    }

    /// “This file took too long to read. Please save it as a PDF, or make it smaller, an”
    #[must_use]
    pub fn file_issue_unread(&self) -> Cow<'_, str> {
        self.message("file-issue-unread", None)
    }

    /// “Please choose a shorter submission: about … words were counted in this one, and ”
    #[must_use]
    pub fn file_issue_too_many_words<'a>(
        &'a self,
        count: impl Into<FluentValue<'a>>,
        limit: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        args.set("limit", limit);
        self.message("file-issue-too-many-words", Some(&args))
    }

    /// “Sending: … %”
    #[must_use]
    pub fn file_upload_going<'a>(&'a self, percent: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("percent", percent);
        self.message("file-upload-going", Some(&args))
    }

    /// “The line broke. Trying again…”
    #[must_use]
    pub fn file_upload_broken(&self) -> Cow<'_, str> {
        self.message("file-upload-broken", None)
    }

    /// “The file arrived.”
    #[must_use]
    pub fn file_upload_done(&self) -> Cow<'_, str> {
        self.message("file-upload-done", None)
    }

    /// “You download copies, without what tells who made them. Each download is logged.”
    #[must_use]
    pub fn file_desk_note(&self) -> Cow<'_, str> {
        self.message("file-desk-note", None)
    }

    /// “…: copy (…)”
    #[must_use]
    pub fn file_desk_copy<'a>(
        &'a self,
        name: impl Into<FluentValue<'a>>,
        size: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        args.set("size", size);
        self.message("file-desk-copy", Some(&args))
    }

    /// “the copy is still to be made”
    #[must_use]
    pub fn file_desk_waiting(&self) -> Cow<'_, str> {
        self.message("file-desk-waiting", None)
    }

    /// “no copy can be made: ask the applicant for another file”
    #[must_use]
    pub fn file_desk_refused(&self) -> Cow<'_, str> {
        self.message("file-desk-refused", None)
    }

    /// “Not in the copy:”
    #[must_use]
    pub fn file_desk_taken_out(&self) -> Cow<'_, str> {
        self.message("file-desk-taken-out", None)
    }

    /// “The file as it came”
    #[must_use]
    pub fn file_desk_original(&self) -> Cow<'_, str> {
        self.message("file-desk-original", None)
    }

    /// “It may name people who are not to be named, and it may do harm to the computer t”
    #[must_use]
    pub fn file_desk_original_text(&self) -> Cow<'_, str> {
        self.message("file-desk-original-text", None)
    }

    /// “Download the original”
    #[must_use]
    pub fn file_desk_original_get(&self) -> Cow<'_, str> {
        self.message("file-desk-original-get", None)
    }

    /// “Download the copy (…, …)”
    #[must_use]
    pub fn file_assess_copy<'a>(
        &'a self,
        kind: impl Into<FluentValue<'a>>,
        size: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("kind", kind);
        args.set("size", size);
        self.message("file-assess-copy", Some(&args))
    }

    /// “There is no copy to read yet.”
    #[must_use]
    pub fn file_assess_none(&self) -> Cow<'_, str> {
        self.message("file-assess-none", None)
    }
}
