//! One declaration for each setting, from which everything else about it follows.

/// A setting, as the command line, the reference and the reader of settings know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Its dotted name, as in the file: `mail.from`.
    pub name: &'static str,
    /// Its flag without the dashes before it: `mail-from`.
    pub flag: &'static str,
    /// Its environment variable: `ROSTRUM_MAIL_FROM`.
    pub env: &'static str,
    /// What holds when nobody sets it.
    pub fallback: Fallback,
    /// What it is for, in sentences.
    pub doc: &'static str,
    /// What kind of value it takes, in words.
    pub kind: &'static str,
    /// Whether it takes several values: a list in the file, commas elsewhere.
    pub list: bool,
    /// Whether its value must never be shown.
    pub secret: bool,
}

impl Setting {
    /// What the setting is for, as one line for `--help`.
    #[must_use]
    pub fn help(&self) -> String {
        let default = match self.fallback {
            Fallback::Value(text) => format!(" [default: {text}]"),
            Fallback::Derived(words) => format!(" [default: {words}]"),
            Fallback::Nothing => String::new(),
        };
        format!("{}{default}", self.doc.trim())
    }
}

/// What holds when nobody sets a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fallback {
    /// This value, written as a person would write it.
    Value(&'static str),
    /// A value that follows from other settings, in words.
    Derived(&'static str),
    /// The setting is absent.
    Nothing,
}

impl Fallback {
    /// The text that is read when nobody sets the setting.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Value(text) => text,
            Self::Derived(_) | Self::Nothing => "",
        }
    }
}

/// How a name is written in each of the three ways.
#[derive(Clone, Copy)]
pub(crate) enum Spelling {
    /// `mail.from`
    Name,
    /// `mail-from`
    Flag,
    /// `ROSTRUM_MAIL_FROM`
    Env,
}

/// The bytes of a name (written with underscores, as Rust has it) in another spelling.
pub(crate) const fn respelt<const N: usize>(name: &str, spelling: Spelling) -> [u8; N] {
    let mut letters = [0; N];
    let mut at = 0;
    while at < N {
        letters[at] = match (spelling, name.as_bytes()[at]) {
            (Spelling::Name, b'_') | (Spelling::Flag, b'_' | b'.') => b'-',
            (Spelling::Env, b'.') => b'_',
            (Spelling::Env, letter) => letter.to_ascii_uppercase(),
            (Spelling::Name | Spelling::Flag, letter) => letter,
        };
        at += 1;
    }
    letters
}

/// A name in another spelling, as text that lives as long as the program.
macro_rules! spell {
    ($name:expr, $spelling:ident) => {{
        const NAME: &str = $name;
        const LETTERS: [u8; NAME.len()] =
            $crate::declare::respelt(NAME, $crate::declare::Spelling::$spelling);
        match std::str::from_utf8(&LETTERS) {
            Ok(name) => name,
            Err(_) => unreachable!(),
        }
    }};
}

/// The row of one setting in `SETTINGS`.
macro_rules! setting {
    ($name:expr, $kind:ty, $fallback:expr, [$($doc:literal)+]) => {
        $crate::declare::Setting {
            name: $crate::declare::spell!($name, Name),
            flag: $crate::declare::spell!($name, Flag),
            env: $crate::declare::spell!(concat!("ROSTRUM_", $name), Env),
            fallback: $fallback,
            doc: concat!($($doc),+),
            kind: <$kind as $crate::value::Value>::KIND,
            list: <$kind as $crate::value::Value>::LIST,
            secret: <$kind as $crate::value::Value>::SECRET,
        }
    };
}

/// Declares the settings: the structs that hold them, the table that lists them, and how the one
/// is filled by way of the other.
macro_rules! settings {
    (
        $(#[doc = $all_doc:literal])+
        $all:ident {
            $($(#[doc = $doc:literal])+ $field:ident: $kind:ty = $fallback:expr;)+
        }
        $(
            $(#[doc = $section_doc:literal])+
            $section:ident: $Section:ident {
                $($(#[doc = $inner_doc:literal])+ $inner:ident: $inner_kind:ty = $inner_fallback:expr;)+
            }
        )+
    ) => {
        $(#[doc = $all_doc])+
        #[derive(Clone, Debug, PartialEq)]
        pub struct $all {
            $($(#[doc = $doc])+ pub $field: $kind,)+
            $($(#[doc = $section_doc])+ pub $section: $Section,)+
        }

        $(
            $(#[doc = $section_doc])+
            #[derive(Clone, Debug, PartialEq)]
            pub struct $Section {
                $($(#[doc = $inner_doc])+ pub $inner: $inner_kind,)+
            }

            impl $Section {
                fn read(answers: &mut $crate::resolve::Answers<'_>) -> Option<Self> {
                    $(let $inner = answers.take($crate::declare::spell!(
                        concat!(stringify!($section), ".", stringify!($inner)),
                        Name
                    ));)+
                    Some(Self { $($inner: $inner?,)+ })
                }
            }

            impl Default for $Section {
                fn default() -> Self {
                    $crate::resolve::defaults(Self::read)
                }
            }
        )+

        impl $all {
            /// Every setting that was understood; none if one was not.
            pub(crate) fn read(answers: &mut $crate::resolve::Answers<'_>) -> Option<Self> {
                $(let $field = answers.take($crate::declare::spell!(stringify!($field), Name));)+
                $(let $section = $Section::read(answers);)+
                Some(Self { $($field: $field?,)+ $($section: $section?,)+ })
            }
        }

        /// The sections of the file, each with what it is about.
        pub(crate) static SECTIONS: &[(&str, &str)] = &[
            ("", ""),
            $((stringify!($section), concat!($($section_doc),+)),)+
        ];

        /// Every setting there is.
        pub static SETTINGS: &[$crate::declare::Setting] = &[
            $($crate::declare::setting!(stringify!($field), $kind, $fallback, [$($doc)+]),)+
            $($($crate::declare::setting!(
                concat!(stringify!($section), ".", stringify!($inner)),
                $inner_kind,
                $inner_fallback,
                [$($inner_doc)+]
            ),)+)+
        ];
    };
}

pub(crate) use {setting, settings, spell};
