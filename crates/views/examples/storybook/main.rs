//! Writes every part and some sample pages into a folder, with the style sheet beside, so that they
//! can be opened in a browser without the platform:
//! `cargo run -p views --example storybook -- FOLDER`.

mod pages;

use std::{fs, io, path::PathBuf};

fn main() -> io::Result<()> {
    let folder = std::env::args_os().nth(1).ok_or_else(|| io::Error::other("name a folder to write into"))?;
    let folder = PathBuf::from(folder);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("style.css"), views::style::sheet())?;
    let served = format!("/style/{}", views::style::version());
    for (name, page) in pages::all() {
        fs::write(folder.join(format!("{name}.html")), page.replace(&served, "style.css"))?;
    }
    Ok(())
}
