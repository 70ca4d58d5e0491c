//! Cleans a file in this process and says what was found: `look FILE COPY`. For trying things out only.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(copy)) = (arguments.next(), arguments.next()) else {
        return Err("look FILE COPY".into());
    };
    let cleaned = cleaning::clean(std::fs::read(file)?)?;
    println!("{:?}, words {:?}, {:?}", cleaned.kind, cleaned.words, cleaned.findings);
    std::fs::write(copy, cleaned.copy)?;
    Ok(())
}
