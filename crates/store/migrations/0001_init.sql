-- Two column types: TEXT and BIGINT. Ids, names and JSON are TEXT; instants are BIGINT microseconds.

CREATE TABLE series (
    id        TEXT PRIMARY KEY,
    key       TEXT NOT NULL UNIQUE,
    published BIGINT,
    first_day TEXT NOT NULL,
    body      TEXT NOT NULL,
    version   BIGINT NOT NULL
);

CREATE TABLE meeting (
    id       TEXT PRIMARY KEY,
    series   TEXT NOT NULL REFERENCES series (id),
    state    TEXT NOT NULL,
    position BIGINT NOT NULL,
    body     TEXT NOT NULL,
    version  BIGINT NOT NULL,
    UNIQUE (series, state)
);

CREATE TABLE questionnaire (
    version BIGINT PRIMARY KEY,
    body    TEXT NOT NULL
);

-- A questionnaire that organisers are changing. It holds no answers.
CREATE TABLE questionnaire_draft (
    id      TEXT PRIMARY KEY,
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

-- The public halves of the team's keys. Envelopes are made for the one with the highest number; one
-- before it goes as soon as no envelope is left that is made for it.
CREATE TABLE team_key (
    number    BIGINT PRIMARY KEY,
    recipient TEXT NOT NULL UNIQUE,
    since     BIGINT NOT NULL
);

-- The key under which the parts of an application, or of a sheet that waits, are sealed: wrapped for
-- the team, and for the applicant's code.
CREATE TABLE envelope (
    owner    TEXT PRIMARY KEY,
    team_key BIGINT NOT NULL REFERENCES team_key (number),
    team     TEXT NOT NULL,
    code     TEXT
);

CREATE INDEX envelope_by_team_key ON envelope (team_key);

-- `summary` and `body` are sealed. `shown` is what the applicant released to the public, if anything;
-- `waits` is 1 if more is released from an instant on, which only the sealed part says. `erased`
-- names the parts that were erased, `documents` the sealed files.
-- `uncopied` says how many files wait for a copy that others may see.
CREATE TABLE application (
    id        TEXT PRIMARY KEY,
    series    TEXT NOT NULL REFERENCES series (id),
    meeting   TEXT NOT NULL REFERENCES meeting (id),
    code      TEXT NOT NULL UNIQUE,
    number    TEXT UNIQUE,
    state     TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'withdrawn')),
    outcome   TEXT CHECK (outcome IN ('selected', 'reserve', 'declined')),
    submitted BIGINT,
    shown     TEXT,
    waits     BIGINT,
    erased    TEXT NOT NULL DEFAULT '[]',
    documents TEXT NOT NULL,
    uncopied  BIGINT NOT NULL,
    summary   TEXT NOT NULL,
    body      TEXT NOT NULL,
    version   BIGINT NOT NULL
);

CREATE INDEX application_by_series ON application (series, state);
CREATE INDEX application_by_meeting ON application (meeting, state);
CREATE INDEX application_by_waits ON application (waits, meeting);

-- Files on their way. `parts` names the sealed parts that came; `body` is sealed under the key of the
-- application.
CREATE TABLE upload (
    id          TEXT PRIMARY KEY,
    application TEXT NOT NULL REFERENCES application (id),
    question    TEXT NOT NULL,
    since       BIGINT NOT NULL,
    parts       TEXT NOT NULL,
    body        TEXT NOT NULL,
    version     BIGINT NOT NULL,
    UNIQUE (application, question)
);

CREATE TABLE person (
    id       TEXT PRIMARY KEY,
    email    TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    language TEXT NOT NULL,
    since    BIGINT NOT NULL,
    version  BIGINT NOT NULL
);

-- `body` is sealed under the key of the application.
CREATE TABLE assessment (
    id          TEXT PRIMARY KEY,
    application TEXT NOT NULL REFERENCES application (id),
    series      TEXT NOT NULL REFERENCES series (id),
    assessor    TEXT NOT NULL REFERENCES person (id),
    body        TEXT NOT NULL,
    version     BIGINT NOT NULL,
    UNIQUE (application, assessor)
);

CREATE INDEX assessment_by_series ON assessment (series);

-- How the applications to a series are assessed, once an organiser set that up.
CREATE TABLE assessing (
    series  TEXT PRIMARY KEY REFERENCES series (id),
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

-- What an assessor has to do with others, as declared; sealed under a key of its own.
CREATE TABLE declaration (
    person  TEXT PRIMARY KEY REFERENCES person (id),
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

CREATE TABLE assignment (
    application TEXT NOT NULL REFERENCES application (id),
    person      TEXT NOT NULL REFERENCES person (id),
    series      TEXT NOT NULL REFERENCES series (id),
    PRIMARY KEY (application, person)
);

CREATE INDEX assignment_by_person ON assignment (person, series);

-- Conflicts of interest that somebody said there are. Those that are found are found anew each time.
CREATE TABLE conflict (
    application TEXT NOT NULL REFERENCES application (id),
    person      TEXT NOT NULL REFERENCES person (id),
    series      TEXT NOT NULL REFERENCES series (id),
    cause       TEXT NOT NULL CHECK (cause IN ('declared', 'entered')),
    at          BIGINT NOT NULL,
    PRIMARY KEY (application, person)
);

CREATE INDEX conflict_by_person ON conflict (person, series);

-- Notes of those who assess; `body` is sealed under the key of the application.
CREATE TABLE assessment_note (
    id          TEXT PRIMARY KEY,
    application TEXT NOT NULL REFERENCES application (id),
    at          BIGINT NOT NULL,
    body        TEXT NOT NULL
);

CREATE INDEX assessment_note_by_application ON assessment_note (application);

CREATE TABLE panel (
    meeting TEXT PRIMARY KEY REFERENCES meeting (id),
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

-- The rules by which panels of a series are proposed. It names applications by their ids only.
CREATE TABLE composer (
    series  TEXT PRIMARY KEY REFERENCES series (id),
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

-- An empty text stands for "all": both databases count an empty column as different from itself.
CREATE TABLE appointment (
    person TEXT NOT NULL REFERENCES person (id),
    office TEXT NOT NULL,
    series TEXT NOT NULL,
    state  TEXT NOT NULL,
    PRIMARY KEY (person, office, series, state)
);

-- `opens` is the key of the application, wrapped for the browser's token. `way` is how a person signed
-- in, `proven` when a second factor was last shown.
CREATE TABLE session (
    hash        TEXT PRIMARY KEY,
    person      TEXT REFERENCES person (id),
    application TEXT REFERENCES application (id),
    opens       TEXT,
    way         TEXT,
    proven      BIGINT,
    since       BIGINT NOT NULL,
    seen        BIGINT NOT NULL
);

CREATE INDEX session_by_person ON session (person);

-- A sign-in that waits for its code. `browser` is the hash of the asking browser's token; the row of a
-- person's own id counts the second factors that were wrong.
CREATE TABLE sign_in (
    browser TEXT PRIMARY KEY,
    person  TEXT REFERENCES person (id),
    way     TEXT NOT NULL,
    code    TEXT NOT NULL,
    tries   BIGINT NOT NULL,
    expires BIGINT NOT NULL
);

-- Codes that sign a person in without mail: the first organiser's, and those of a rehearsal.
CREATE TABLE entry_code (
    hash    TEXT PRIMARY KEY,
    person  TEXT NOT NULL REFERENCES person (id),
    expires BIGINT,
    once    BIGINT NOT NULL
);

CREATE TABLE entry (
    seq     BIGINT PRIMARY KEY,
    at      BIGINT NOT NULL,
    actor   TEXT NOT NULL,
    action  TEXT NOT NULL,
    subject TEXT NOT NULL,
    note    TEXT NOT NULL,
    series  TEXT NOT NULL,
    state   TEXT NOT NULL,
    hash    TEXT NOT NULL
);

CREATE INDEX entry_by_subject ON entry (subject, seq);

-- What a person proves beside the mailbox: the secret of a code generator, sealed under the platform's
-- own key, and the last step of it that was used, so that no code is good twice.
CREATE TABLE second_factor (
    person TEXT PRIMARY KEY REFERENCES person (id),
    secret TEXT NOT NULL,
    step   BIGINT NOT NULL
);

-- Codes that stand for the second factor, each of them once.
CREATE TABLE recovery_code (
    hash   TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id)
);

CREATE INDEX recovery_code_by_person ON recovery_code (person);

-- Passkeys: public keys, and what each said of itself last.
CREATE TABLE passkey (
    id     TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    name   TEXT NOT NULL,
    key    TEXT NOT NULL,
    last   TEXT NOT NULL,
    since  BIGINT NOT NULL,
    used   BIGINT
);

CREATE INDEX passkey_by_person ON passkey (person);

-- A ceremony with a passkey that waits for its answer, in the browser whose token has that hash.
CREATE TABLE ceremony (
    browser TEXT PRIMARY KEY,
    person  TEXT REFERENCES person (id),
    name    TEXT NOT NULL,
    options TEXT NOT NULL,
    state   TEXT NOT NULL,
    expires BIGINT NOT NULL
);

-- Whom providers elsewhere vouch for, by the subject by which they know the person.
CREATE TABLE provider_link (
    issuer  TEXT NOT NULL,
    subject TEXT NOT NULL,
    person  TEXT NOT NULL REFERENCES person (id),
    since   BIGINT NOT NULL,
    used    BIGINT NOT NULL,
    PRIMARY KEY (issuer, subject)
);

CREATE INDEX provider_link_by_person ON provider_link (person);

-- A sign-in that waits for the answer of a provider. `sealed` opens with the token of the browser alone,
-- of which `browser` is the hash.
CREATE TABLE provider_sign_in (
    browser TEXT PRIMARY KEY,
    sealed  TEXT NOT NULL,
    expires BIGINT NOT NULL
);

-- Until when the offices of a person rest whose second factor was taken away.
CREATE TABLE rest (
    person TEXT PRIMARY KEY REFERENCES person (id),
    until  BIGINT NOT NULL
);

-- A letter about an application is sealed under its key.
CREATE TABLE letter (
    id          TEXT PRIMARY KEY,
    series      TEXT REFERENCES series (id),
    application TEXT REFERENCES application (id),
    state       TEXT NOT NULL,
    written     BIGINT NOT NULL,
    due         BIGINT NOT NULL,
    body        TEXT NOT NULL,
    version     BIGINT NOT NULL
);

CREATE INDEX letter_by_state ON letter (state, due);

-- The words of letters that organisers changed, by kind and language.
CREATE TABLE template (
    kind     TEXT NOT NULL,
    language TEXT NOT NULL,
    subject  TEXT NOT NULL,
    body     TEXT NOT NULL,
    version  BIGINT NOT NULL,
    PRIMARY KEY (kind, language)
);

CREATE TABLE programme (
    series  TEXT PRIMARY KEY REFERENCES series (id),
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

CREATE TABLE published_programme (
    series TEXT NOT NULL REFERENCES series (id),
    number BIGINT NOT NULL,
    body   TEXT NOT NULL,
    PRIMARY KEY (series, number)
);

CREATE TABLE contact (
    id      TEXT PRIMARY KEY,
    email   TEXT NOT NULL UNIQUE,
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

-- Documents that nothing refers to any more, and when that was first noticed.
CREATE TABLE stray (
    hash  TEXT PRIMARY KEY,
    since BIGINT NOT NULL
);

-- Sheets that were read and wait for a look before they are taken in, sealed; thrown away after a day.
CREATE TABLE staged (
    id   TEXT PRIMARY KEY,
    at   BIGINT NOT NULL,
    body TEXT NOT NULL
);

-- How long after a series what of it is kept, where that differs from the usual.
CREATE TABLE retention (
    series  TEXT PRIMARY KEY REFERENCES series (id),
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

-- What was counted of applications before they were erased. Each figure stands alone.
CREATE TABLE tally (
    series  TEXT NOT NULL REFERENCES series (id),
    meeting TEXT NOT NULL REFERENCES meeting (id),
    what    TEXT NOT NULL,
    value   TEXT NOT NULL,
    number  BIGINT NOT NULL,
    PRIMARY KEY (meeting, what, value)
);

-- What journeys to a series cost as a rule.
CREATE TABLE grant_plan (
    series  TEXT PRIMARY KEY REFERENCES series (id),
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

-- The money of donors, sealed for the team: for one series, or for all.
CREATE TABLE fund (
    id      TEXT PRIMARY KEY,
    series  TEXT REFERENCES series (id),
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

-- Travel grants, sealed under the key of the application. `due` is the instant at which an open offer
-- lapses.
CREATE TABLE travel_grant (
    application TEXT PRIMARY KEY REFERENCES application (id),
    series      TEXT NOT NULL REFERENCES series (id),
    due         BIGINT,
    body        TEXT NOT NULL,
    version     BIGINT NOT NULL
);

CREATE INDEX travel_grant_by_series ON travel_grant (series);
CREATE INDEX travel_grant_by_due ON travel_grant (due);

-- Passports and journeys, sealed under the key of the application. They are erased without any key.
CREATE TABLE travel (
    application TEXT NOT NULL REFERENCES application (id),
    part        TEXT NOT NULL CHECK (part IN ('passport', 'journey')),
    series      TEXT NOT NULL REFERENCES series (id),
    body        TEXT NOT NULL,
    version     BIGINT NOT NULL,
    PRIMARY KEY (application, part)
);

CREATE INDEX travel_by_series ON travel (series);
