//! Writes one method per message from the English catalogues.

use std::{collections::BTreeMap, fmt::Write as _, fs, io::Write as _, process::Stdio};

use anyhow::{Context as _, Result, bail};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

const LOCALES: &str = "crates/i18n/locales";
const MESSAGES: &str = "crates/i18n/src/messages";

struct Message {
    key: String,
    english: String,
    variables: Vec<String>,
}

/// Writes the methods, or with `check` fails if they are not as they would be written.
pub(crate) fn run(check: bool) -> Result<()> {
    let mut areas = BTreeMap::new();
    for file in fs::read_dir(format!("{LOCALES}/en"))? {
        let path = file?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let area = path.file_stem().and_then(|stem| stem.to_str()).context("a file name")?.to_owned();
            let mut messages = messages(&fs::read_to_string(&path)?, &path.display().to_string())?;
            keep_order(&mut messages, &fs::read_to_string(written(&area)).unwrap_or_default());
            areas.insert(area, messages);
        }
    }
    let mut seen = BTreeMap::new();
    for (area, messages) in &areas {
        for message in messages {
            if let Some(other) = seen.insert(message.key.clone(), area) {
                bail!("`{}` stands in {other}.ftl and in {area}.ftl", message.key);
            }
        }
    }
    let mut files: BTreeMap<String, String> =
        areas.iter().map(|(area, messages)| (format!("{}.rs", module(area)), file(area, messages))).collect();
    files.insert("mod.rs".into(), index(&areas.keys().cloned().collect::<Vec<_>>(), seen.keys())?);
    let mut stale = Vec::new();
    for (name, source) in &files {
        let path = format!("{MESSAGES}/{name}");
        let source = formatted(source)?;
        if fs::read_to_string(&path).ok().as_ref() != Some(&source) {
            stale.push(path.clone());
            if !check {
                fs::create_dir_all(MESSAGES)?;
                fs::write(&path, source)?;
            }
        }
    }
    for file in fs::read_dir(MESSAGES)? {
        let path = file?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        if !files.contains_key(&name) {
            stale.push(path.display().to_string());
            if !check {
                fs::remove_file(path)?;
            }
        }
    }
    if check && !stale.is_empty() {
        bail!("not as `cargo xtask i18n` writes them:\n  {}", stale.join("\n  "));
    }
    Ok(())
}

fn module(area: &str) -> String {
    area.replace('-', "_")
}

fn written(area: &str) -> String {
    format!("{MESSAGES}/{}.rs", module(area))
}

/// Leaves the arguments of a method in the order that its callers know, however the English words
/// are turned: two texts that changed places would still compile.
fn keep_order(messages: &mut [Message], written: &str) {
    for message in messages {
        let call = format!("self.message({:?}, Some(&args))", message.key);
        let Some((method, _)) = written.split_once(&call) else { continue };
        let method = method.rsplit("pub fn ").next().unwrap_or_default();
        let place = |variable: &String| {
            let set = method.find(&format!("args.set({variable:?},"));
            set.unwrap_or(usize::MAX)
        };
        message.variables.sort_by_key(place);
    }
}

fn messages(source: &str, path: &str) -> Result<Vec<Message>> {
    let resource = fluent_syntax::parser::parse(source)
        .map_err(|(_, errors)| anyhow::anyhow!("{path} does not parse: {errors:?}"))?;
    let mut messages = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name.to_owned();
        if !message.attributes.is_empty() {
            bail!("{path}: `{key}` has attributes, which have no method");
        }
        let pattern = message.value.with_context(|| format!("{path}: `{key}` says nothing"))?;
        let (mut english, mut variables) = (String::new(), Vec::new());
        read(&pattern, &mut english, &mut variables);
        messages.push(Message { key, english, variables });
    }
    Ok(messages)
}

/// The English text with … for what is filled in, and the variables in the order of their use.
fn read(pattern: &Pattern<&str>, english: &mut String, variables: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => english.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                inline_parts(inline, english, variables);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                inline_parts(selector, &mut String::new(), variables);
                for variant in variants {
                    let mut text = String::new();
                    read(&variant.value, &mut text, variables);
                    if variant.default {
                        english.push_str(&text);
                    }
                }
            }
        }
    }
}

fn inline_parts(inline: &InlineExpression<&str>, english: &mut String, variables: &mut Vec<String>) {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            english.push_str(value);
        }
        InlineExpression::VariableReference { id } => {
            english.push('…');
            if !variables.iter().any(|known| known == id.name) {
                variables.push(id.name.to_owned());
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline_parts(argument, english, variables);
            }
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                inline_parts(inline, english, variables);
            }
        }
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
            english.push('…');
        }
    }
}

fn file(area: &str, messages: &[Message]) -> String {
    let mut out = format!(
        "//! Written by `cargo xtask i18n` from `locales/en/{area}.ftl`. Do not edit.\n\n\
         use std::borrow::Cow;\n\n"
    );
    let with = messages.iter().any(|message| !message.variables.is_empty());
    out += if with { "use fluent_bundle::{FluentArgs, FluentValue};\n\n" } else { "" };
    out += "use crate::Texts;\n\nimpl Texts {\n";
    for message in messages {
        let text = message.english.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = text.replace('[', "\\[").replace('<', "\\<").replace('`', "'").replace("://", ": //");
        let text: String = text.chars().take(80).collect();
        let _ = writeln!(out, "/// “{text}”\n#[must_use]");
        let name = message.key.replace('-', "_");
        if message.variables.is_empty() {
            let _ = writeln!(
                out,
                "pub fn {name}(&self) -> Cow<'_, str> {{ self.message({:?}, None) }}\n",
                message.key
            );
            continue;
        }
        let arguments: Vec<_> = message
            .variables
            .iter()
            .map(|variable| format!("{}: impl Into<FluentValue<'a>>", variable.replace('-', "_")))
            .collect();
        let _ = writeln!(
            out,
            "pub fn {name}<'a>(&'a self, {}) -> Cow<'a, str> {{ let mut args = FluentArgs::new();",
            arguments.join(", ")
        );
        for variable in &message.variables {
            let name = variable.replace('-', "_");
            let is_year = variable == "year" || variable.ends_with("-year");
            let value = if is_year { format!("crate::numbers::name({name})") } else { name };
            let _ = writeln!(out, "args.set({variable:?}, {value});");
        }
        let _ = writeln!(out, "self.message({:?}, Some(&args)) }}\n", message.key);
    }
    out += "}\n";
    out
}

fn index<'a>(areas: &[String], keys: impl Iterator<Item = &'a String>) -> Result<String> {
    let mut out = String::from(
        "//! The messages, one module for each area. Written by `cargo xtask i18n`. Do not edit.\n\n",
    );
    for area in areas {
        let _ = writeln!(out, "mod {};", module(area));
    }
    out += "\n/// Every catalogue: the tag of its language, its area, its source.\n\
            pub const CATALOGUES: &[(&str, &str, &str)] = &[\n";
    let mut languages: Vec<_> =
        fs::read_dir(LOCALES)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    languages.sort();
    for language in languages {
        for file in fs::read_dir(format!("{LOCALES}/{language}"))? {
            let path = file?.path();
            if !path.file_stem().is_some_and(|stem| areas.iter().any(|area| stem == area.as_str())) {
                bail!("{} is no area of locales/en", path.display());
            }
        }
        for area in areas {
            let _ = writeln!(
                out,
                "({language:?}, {area:?}, include_str!(\"../../locales/{language}/{area}.ftl\")),"
            );
        }
    }
    out += "];\n\n/// The keys of all messages, in order.\npub const KEYS: &[&str] = &[\n";
    for key in keys {
        let _ = writeln!(out, "{key:?},");
    }
    out += "];\n";
    Ok(out)
}

fn formatted(source: &str) -> Result<String> {
    let mut rustfmt = std::process::Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "max_width=110,use_small_heuristics=Max"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    rustfmt.stdin.take().context("rustfmt reads")?.write_all(source.as_bytes())?;
    let output = rustfmt.wait_with_output()?;
    if !output.status.success() {
        bail!("rustfmt does not take what was written");
    }
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_keeps_the_order_of_its_arguments_when_its_words_are_turned() {
        let written = file("mail", &messages("hand = { $one } to { $two }", "").unwrap());
        let mut turned = messages("hand = { $new }: to { $two } from { $one }", "").unwrap();
        keep_order(&mut turned, &written);
        assert_eq!(turned[0].variables, ["one", "two", "new"]);
    }

    #[test]
    fn a_message_with_attributes_is_refused() {
        assert!(messages("hand = Hand\n    .title = Title", "").is_err());
    }
}
