//! Settings, as an operator gives them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::{collections::BTreeMap, time::Duration};

use config::{ConfigError, Fallback, Fault, SETTINGS, Settings, Size, Source, Transport};

fn flags<const N: usize>(given: [(&'static str, &str); N]) -> BTreeMap<&'static str, String> {
    given.into_iter().map(|(flag, value)| (flag, value.to_owned())).collect()
}

fn no_env(_: &str) -> Option<String> {
    None
}

fn from_file(text: &str) -> Result<Settings, ConfigError> {
    Settings::resolve(&BTreeMap::new(), no_env, Some(("rostrum.toml", text)))
}

fn fault_in(text: &str) -> String {
    from_file(text).unwrap_err().to_string()
}

#[test]
fn nothing_given_is_a_trial_on_this_machine() {
    let settings = Settings::resolve(&BTreeMap::new(), no_env, None).unwrap();
    assert_eq!(settings, Settings::default());
    assert_eq!(settings.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(settings.main_address().to_string(), "http://127.0.0.1:8080");
    assert_eq!(settings.database.reveal(), "sqlite://./data/rostrum.db?mode=rwc");
    assert_eq!(settings.mail.transport, Transport::Folder);
    assert_eq!(settings.organisation.name, "UPR Info");
    assert_eq!(settings.session.applicant_total, Duration::from_hours(7 * 24));
}

#[test]
fn what_follows_from_other_settings_follows_them() {
    let settings = from_file("data = '/srv/rostrum'\nlisten = '0.0.0.0:80'").unwrap();
    assert_eq!(settings.database.reveal(), "sqlite:///srv/rostrum/rostrum.db?mode=rwc");
    assert_eq!(settings.main_address().to_string(), "http://localhost");
    assert_eq!(settings.mail.port_or_usual(), 587);
}

#[test]
fn a_flag_goes_before_the_environment_the_environment_before_the_file() {
    let file = "[mail]\nfrom = 'file@a.example'\nserver = 'file.example'\nuser = 'file'";
    let env = |name: &str| match name {
        "ROSTRUM_MAIL_FROM" | "ROSTRUM_MAIL_SERVER" => Some("env@a.example".to_owned()),
        _ => None,
    };
    let settings =
        Settings::resolve(&flags([("mail-from", "flag@a.example")]), env, Some(("f", file))).unwrap();
    assert_eq!(settings.mail.from, "flag@a.example");
    assert_eq!(settings.mail.server.as_deref(), Some("env@a.example"));
    assert_eq!(settings.mail.user.as_deref(), Some("file"));
    assert_eq!(settings.mail.timeout, Duration::from_secs(30));
}

#[test]
fn what_is_given_empty_is_not_given() {
    let env = |name: &str| (name == "ROSTRUM_MAIL_USER").then(String::new);
    let settings = Settings::resolve(&flags([("listen", "")]), env, Some(("f", "mail.user = 'me'"))).unwrap();
    assert_eq!(settings.mail.user.as_deref(), Some("me"));
    assert_eq!(settings.listen.to_string(), "127.0.0.1:8080");
}

#[test]
fn every_setting_can_be_given_in_each_of_the_three_ways() {
    let sample = |name: &str| match name {
        "listen" => "127.0.0.1:1",
        "public-address" => "https://a.example,http://b.example",
        "mail.transport" => "smtp",
        "mail.security" => "tls",
        "limits.trusted-proxies" => "10.0.0.0/8",
        "log.json" | "session.second-factor-of-the-team" => "true",
        "session.staff-idle"
        | "session.staff-total"
        | "session.applicant-idle"
        | "session.applicant-total" => "1m",
        "mail.port" => "1",
        name if name.ends_with("timeout") => "1m",
        "limits.connection-life" | "limits.drain" | "limits.body-grace" | "limits.patience" => "1m",
        "limits.header-size" | "limits.body-rate" | "limits.form" | "limits.file" | "limits.video"
        | "limits.upload" => "1MiB",
        name if name.starts_with("limits.") => "1",
        _ => "text",
    };
    for setting in SETTINGS {
        let value = sample(setting.name);
        let by_flag = Settings::resolve(&flags([(setting.flag, value)]), no_env, None).unwrap();
        let env = |name: &str| (name == setting.env).then(|| value.to_owned());
        let by_env = Settings::resolve(&BTreeMap::new(), env, None).unwrap();
        let by_file = from_file(&format!("{} = '{value}'", setting.name)).unwrap();
        assert_ne!(by_flag, Settings::default(), "{}", setting.name);
        assert_eq!(by_flag, by_env, "{}", setting.name);
        assert_eq!(by_flag, by_file, "{}", setting.name);
    }
}

#[test]
fn names_are_spelt_alike_everywhere() {
    let setting = SETTINGS.iter().find(|setting| setting.name == "limits.connections-per-peer").unwrap();
    assert_eq!(setting.flag, "limits-connections-per-peer");
    assert_eq!(setting.env, "ROSTRUM_LIMITS_CONNECTIONS_PER_PEER");
}

#[test]
fn no_two_settings_share_a_name_a_flag_or_a_variable() {
    let mut names: Vec<&str> = SETTINGS.iter().flat_map(|s| [s.name, s.env]).collect();
    let mut flags: Vec<&str> = SETTINGS.iter().map(|s| s.flag).collect();
    let (count, flag_count) = (names.len(), flags.len());
    names.sort_unstable();
    names.dedup();
    flags.sort_unstable();
    flags.dedup();
    assert_eq!((names.len(), flags.len()), (count, flag_count));
}

#[test]
fn a_misspelt_setting_is_an_error_that_names_its_line_and_what_was_meant() {
    assert_eq!(
        fault_in("[mail]\nfrom = 'a@b'\n\npasword = 'hunter2'"),
        "rostrum.toml:4: there is no setting `mail.pasword`; perhaps `mail.password` was meant"
    );
    assert_eq!(
        fault_in("public_address = 'http://a'"),
        "rostrum.toml:1: there is no setting `public_address`; perhaps `public-address` was meant"
    );
    assert_eq!(fault_in("[nonsense]\na = 1"), "rostrum.toml:2: there is no setting `nonsense.a`");
}

#[test]
fn an_unknown_flag_is_an_error() {
    let error = Settings::resolve(&flags([("mail-form", "x")]), no_env, None).unwrap_err();
    assert_eq!(
        error.faults,
        [Fault::Unknown {
            from: Source::Flag("mail-form".to_owned()),
            name: "mail-form".to_owned(),
            nearest: Some("mail.from"),
        }]
    );
}

#[test]
fn a_misspelt_variable_can_be_found() {
    let present = ["PATH", "ROSTRUM_MAIL_FROM", "ROSTRUM_MIAL_FROM"];
    assert_eq!(config::unknown_variables(present), ["ROSTRUM_MIAL_FROM"]);
}

#[test]
fn an_error_names_where_the_value_came_from() {
    let env = |name: &str| (name == "ROSTRUM_MAIL_PORT").then(|| "smtp".to_owned());
    let error = Settings::resolve(&flags([("listen", "8080")]), env, Some(("f.toml", "\nlog.json = 2")));
    assert_eq!(
        error.unwrap_err().to_string(),
        "--listen: `listen` must be an address with a port, such as `127.0.0.1:8080`, not `8080`\n\
         ROSTRUM_MAIL_PORT: `mail.port` must be a number from 1 to 65535, not `smtp`\n\
         f.toml:2: `log.json` must be `true` or `false`, not `2`"
    );
}

#[test]
fn a_file_that_is_no_toml_is_an_error_with_its_line() {
    let fault = from_file("[mail]\nfrom = ").unwrap_err();
    assert!(matches!(&fault.faults[0], Fault::Syntax { path, line: 2, .. } if path == "rostrum.toml"));
}

#[test]
fn a_secret_is_in_no_debug_output_and_in_no_error() {
    let text =
        "database = 'postgres://u:hunter2@h/d'\nfirst-organiser = 'hunter2@a'\n[mail]\npassword = 'hunter2'";
    let settings = from_file(text).unwrap();
    assert!(!format!("{settings:?}").contains("hunter2"));
    for broken in [
        "mail.password = ['hunter2']",
        "mail.password = hunter2",
        "mail.password = 'hunter2",
        "mail.password = {a = 'hunter2'}",
    ] {
        let error = from_file(broken).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    }
}

#[test]
fn lists_are_lists_in_the_file_and_have_commas_elsewhere() {
    let by_file = from_file("limits.trusted-proxies = ['10.0.0.1', '::1']").unwrap();
    let by_flag =
        Settings::resolve(&flags([("limits-trusted-proxies", "10.0.0.1, ::1")]), no_env, None).unwrap();
    assert_eq!(by_file, by_flag);
    assert!(by_file.limits.trusts("10.0.0.1".parse().unwrap()));
    assert!(!by_file.limits.trusts("10.0.0.2".parse().unwrap()));
    assert_eq!(fault_in("listen = ['a']"), "rostrum.toml:1: `listen` takes one value, not a list");
}

#[test]
fn times_and_sizes_have_units() {
    let limits = from_file("[limits]\nheader-timeout = '500ms'\nform = '1 MiB'").unwrap().limits;
    assert_eq!(limits.header_timeout, Duration::from_millis(500));
    assert_eq!(limits.form, Size(1 << 20));
    for broken in ["10", "s", "-1s", "0s", "1.5s", "10 seconds", "99999999999999999999d", "400d"] {
        assert!(from_file(&format!("limits.header-timeout = '{broken}'")).is_err(), "{broken}");
    }
    for broken in ["64", "0B", "64kb", "99999999999999999999GiB", "17179869184GiB"] {
        assert!(from_file(&format!("limits.form = '{broken}'")).is_err(), "{broken}");
    }
}

#[test]
fn a_limit_of_nothing_is_refused() {
    assert!(from_file("limits.connections = 0").is_err());
}

#[test]
fn every_default_can_be_understood_when_it_is_written_out() {
    for setting in SETTINGS {
        if let Fallback::Value(text) = setting.fallback {
            let written = from_file(&format!("{} = '{text}'", setting.name)).unwrap();
            assert_eq!(written, Settings::default(), "{}", setting.name);
        }
    }
}

proptest::proptest! {
    /// Whatever stands in the file, the answer is settings or an error.
    #[test]
    fn no_file_is_too_strange(text in "([a-z.\\-\\[\\]='\"{}, \n0-9]|\\PC){0,80}") {
        _ = from_file(&text);
    }

    /// Whatever stands in a variable, the answer is settings or an error.
    #[test]
    fn no_value_is_too_strange(value in "\\PC{0,40}") {
        _ = Settings::resolve(&BTreeMap::new(), |_| Some(value.clone()), None);
    }
}
