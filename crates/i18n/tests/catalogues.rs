//! Every language says everything, with the same arguments, in its own spelling.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use i18n::{CATALOGUES, KEYS, Locale};

/// What a message is made of.
#[derive(Default)]
struct Parts {
    variables: BTreeSet<String>,
    /// Its texts, each with … for what is filled in.
    texts: Vec<String>,
    /// The variants for "one" that do not say the number, where none is for nothing.
    numberless: Vec<String>,
}

impl Parts {
    fn read(pattern: &Pattern<&str>) -> Self {
        let (mut parts, mut text) = (Self::default(), String::new());
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    text.push('…');
                    parts.expression(expression);
                }
            }
        }
        parts.texts.push(text);
        parts
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let knows_nothing = variants
                    .iter()
                    .any(|variant| matches!(variant.key, VariantKey::NumberLiteral { value: "0" }));
                for variant in variants {
                    let mut said = Self::read(&variant.value);
                    let is_one = matches!(variant.key, VariantKey::Identifier { name: "one" });
                    if is_one && !knows_nothing && said.variables.is_empty() {
                        self.numberless.push(said.texts.concat());
                    }
                    self.variables.append(&mut said.variables);
                    self.texts.append(&mut said.texts);
                    self.numberless.append(&mut said.numberless);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                arguments.named.iter().for_each(|argument| self.inline(&argument.value));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }
}

/// The messages of a language.
fn messages(locale: Locale) -> BTreeMap<String, Parts> {
    let mut all = BTreeMap::new();
    for (_, area, source) in CATALOGUES.iter().filter(|(tag, _, _)| *tag == locale.tag()) {
        let resource =
            fluent_syntax::parser::parse(*source).unwrap_or_else(|(_, errors)| panic!("{area}: {errors:?}"));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            let Some(pattern) = &message.value else { panic!("{area}: {name} says nothing") };
            let twice = all.insert(name.to_owned(), Parts::read(pattern));
            assert!(twice.is_none(), "{area}: {name} stands twice");
        }
    }
    all
}

#[test]
fn every_language_says_the_same_things_with_the_same_arguments() {
    let english = messages(Locale::En);
    assert_eq!(english.keys().map(String::as_str).collect::<Vec<_>>(), KEYS);
    for locale in Locale::ALL {
        let other = messages(locale);
        for (key, parts) in &english {
            let variables = other.get(key).map(|parts| &parts.variables);
            assert_eq!(variables, Some(&parts.variables), "{}: {key}", locale.tag());
        }
        let extra: Vec<_> = other.keys().filter(|key| !english.contains_key(*key)).collect();
        assert_eq!(extra, [""; 0], "{}", locale.tag());
    }
}

#[test]
fn no_message_is_empty() {
    for locale in Locale::ALL {
        for (key, parts) in messages(locale) {
            assert!(parts.texts.iter().all(|text| !text.trim().is_empty()), "{}: {key}", locale.tag());
        }
    }
}

/// French says "one" of nothing too: with `[one] une candidature`, no application at all would
/// become one. Such a variant says the number, is written `[1]`, or stands beside a `[0]`.
#[test]
fn no_french_message_makes_one_of_nothing() {
    for (key, parts) in messages(Locale::Fr) {
        assert_eq!(parts.numberless, [""; 0], "{key}");
    }
}
