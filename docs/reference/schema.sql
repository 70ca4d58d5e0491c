-- The schema, as all migrations together make it. Written by the program; to change it, add a
-- migration to crates/store/migrations.

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

CREATE INDEX application_by_meeting ON application (meeting, state);

CREATE INDEX application_by_series ON application (series, state);

CREATE INDEX application_by_waits ON application (waits, meeting);

CREATE TABLE appointment (
    person TEXT NOT NULL REFERENCES person (id),
    office TEXT NOT NULL,
    series TEXT NOT NULL,
    state  TEXT NOT NULL,
    PRIMARY KEY (person, office, series, state)
);

CREATE TABLE assessing (
    series  TEXT PRIMARY KEY REFERENCES series (id),
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

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

CREATE TABLE assessment_note (
    id          TEXT PRIMARY KEY,
    application TEXT NOT NULL REFERENCES application (id),
    at          BIGINT NOT NULL,
    body        TEXT NOT NULL
);

CREATE INDEX assessment_note_by_application ON assessment_note (application);

CREATE TABLE assignment (
    application TEXT NOT NULL REFERENCES application (id),
    person      TEXT NOT NULL REFERENCES person (id),
    series      TEXT NOT NULL REFERENCES series (id),
    PRIMARY KEY (application, person)
);

CREATE INDEX assignment_by_person ON assignment (person, series);

CREATE TABLE ceremony (
    browser TEXT PRIMARY KEY,
    person  TEXT REFERENCES person (id),
    name    TEXT NOT NULL,
    options TEXT NOT NULL,
    state   TEXT NOT NULL,
    expires BIGINT NOT NULL
);

CREATE TABLE composer (
    series  TEXT PRIMARY KEY REFERENCES series (id),
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

CREATE TABLE conflict (
    application TEXT NOT NULL REFERENCES application (id),
    person      TEXT NOT NULL REFERENCES person (id),
    series      TEXT NOT NULL REFERENCES series (id),
    cause       TEXT NOT NULL CHECK (cause IN ('declared', 'entered')),
    at          BIGINT NOT NULL,
    PRIMARY KEY (application, person)
);

CREATE INDEX conflict_by_person ON conflict (person, series);

CREATE TABLE contact (
    id      TEXT PRIMARY KEY,
    email   TEXT NOT NULL UNIQUE,
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

CREATE TABLE declaration (
    person  TEXT PRIMARY KEY REFERENCES person (id),
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
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

CREATE TABLE entry_code (
    hash    TEXT PRIMARY KEY,
    person  TEXT NOT NULL REFERENCES person (id),
    expires BIGINT,
    once    BIGINT NOT NULL
);

CREATE TABLE envelope (
    owner    TEXT PRIMARY KEY,
    team_key BIGINT NOT NULL REFERENCES team_key (number),
    team     TEXT NOT NULL,
    code     TEXT
);

CREATE INDEX envelope_by_team_key ON envelope (team_key);

CREATE TABLE fund (
    id      TEXT PRIMARY KEY,
    series  TEXT REFERENCES series (id),
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

CREATE TABLE grant_plan (
    series  TEXT PRIMARY KEY REFERENCES series (id),
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

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

CREATE TABLE meeting (
    id       TEXT PRIMARY KEY,
    series   TEXT NOT NULL REFERENCES series (id),
    state    TEXT NOT NULL,
    position BIGINT NOT NULL,
    body     TEXT NOT NULL,
    version  BIGINT NOT NULL,
    UNIQUE (series, state)
);

CREATE TABLE migration (number BIGINT PRIMARY KEY, hash TEXT NOT NULL);

CREATE TABLE panel (
    meeting TEXT PRIMARY KEY REFERENCES meeting (id),
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

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

CREATE TABLE person (
    id       TEXT PRIMARY KEY,
    email    TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    language TEXT NOT NULL,
    since    BIGINT NOT NULL,
    version  BIGINT NOT NULL
);

CREATE TABLE programme (
    series  TEXT PRIMARY KEY REFERENCES series (id),
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

CREATE TABLE provider_link (
    issuer  TEXT NOT NULL,
    subject TEXT NOT NULL,
    person  TEXT NOT NULL REFERENCES person (id),
    since   BIGINT NOT NULL,
    used    BIGINT NOT NULL,
    PRIMARY KEY (issuer, subject)
);

CREATE INDEX provider_link_by_person ON provider_link (person);

CREATE TABLE provider_sign_in (
    browser TEXT PRIMARY KEY,
    sealed  TEXT NOT NULL,
    expires BIGINT NOT NULL
);

CREATE TABLE published_programme (
    series TEXT NOT NULL REFERENCES series (id),
    number BIGINT NOT NULL,
    body   TEXT NOT NULL,
    PRIMARY KEY (series, number)
);

CREATE TABLE questionnaire (
    version BIGINT PRIMARY KEY,
    body    TEXT NOT NULL
);

CREATE TABLE questionnaire_draft (
    id      TEXT PRIMARY KEY,
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

CREATE TABLE recovery_code (
    hash   TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id)
);

CREATE INDEX recovery_code_by_person ON recovery_code (person);

CREATE TABLE rest (
    person TEXT PRIMARY KEY REFERENCES person (id),
    until  BIGINT NOT NULL
);

CREATE TABLE retention (
    series  TEXT PRIMARY KEY REFERENCES series (id),
    body    TEXT NOT NULL,
    version BIGINT NOT NULL
);

CREATE TABLE second_factor (
    person TEXT PRIMARY KEY REFERENCES person (id),
    secret TEXT NOT NULL,
    step   BIGINT NOT NULL
);

CREATE TABLE series (
    id        TEXT PRIMARY KEY,
    key       TEXT NOT NULL UNIQUE,
    published BIGINT,
    first_day TEXT NOT NULL,
    body      TEXT NOT NULL,
    version   BIGINT NOT NULL
);

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

CREATE TABLE sign_in (
    browser TEXT PRIMARY KEY,
    person  TEXT REFERENCES person (id),
    way     TEXT NOT NULL,
    code    TEXT NOT NULL,
    tries   BIGINT NOT NULL,
    expires BIGINT NOT NULL
);

CREATE TABLE staged (
    id   TEXT PRIMARY KEY,
    at   BIGINT NOT NULL,
    body TEXT NOT NULL
);

CREATE TABLE stray (
    hash  TEXT PRIMARY KEY,
    since BIGINT NOT NULL
);

CREATE TABLE tally (
    series  TEXT NOT NULL REFERENCES series (id),
    meeting TEXT NOT NULL REFERENCES meeting (id),
    what    TEXT NOT NULL,
    value   TEXT NOT NULL,
    number  BIGINT NOT NULL,
    PRIMARY KEY (meeting, what, value)
);

CREATE TABLE team_key (
    number    BIGINT PRIMARY KEY,
    recipient TEXT NOT NULL UNIQUE,
    since     BIGINT NOT NULL
);

CREATE TABLE template (
    kind     TEXT NOT NULL,
    language TEXT NOT NULL,
    subject  TEXT NOT NULL,
    body     TEXT NOT NULL,
    version  BIGINT NOT NULL,
    PRIMARY KEY (kind, language)
);

CREATE TABLE travel (
    application TEXT NOT NULL REFERENCES application (id),
    part        TEXT NOT NULL CHECK (part IN ('passport', 'journey')),
    series      TEXT NOT NULL REFERENCES series (id),
    body        TEXT NOT NULL,
    version     BIGINT NOT NULL,
    PRIMARY KEY (application, part)
);

CREATE INDEX travel_by_series ON travel (series);

CREATE TABLE travel_grant (
    application TEXT PRIMARY KEY REFERENCES application (id),
    series      TEXT NOT NULL REFERENCES series (id),
    due         BIGINT,
    body        TEXT NOT NULL,
    version     BIGINT NOT NULL
);

CREATE INDEX travel_grant_by_due ON travel_grant (due);

CREATE INDEX travel_grant_by_series ON travel_grant (series);

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
