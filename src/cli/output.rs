//! Printing: answers to standard output, failures to standard error, and an exit code. A closed pipe stops no program.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use super::input;
use crate::document::store::Expect;
use crate::i18n::Words;

/// What a command found.
#[derive(Debug)]
pub(super) struct Answer {
    /// For standard output.
    pub text: String,
    /// The exit code.
    pub code: u8,
}

/// Why a command could not do what it was asked.
#[derive(Debug)]
pub(super) struct Failure {
    /// For standard error, in the person's language.
    pub text: String,
    /// The exit code.
    pub code: u8,
}

impl Answer {
    /// An answer with exit code 0.
    pub(super) fn of(text: String) -> Self {
        Self { text, code: 0 }
    }
}

impl Failure {
    pub(super) fn new(code: u8, text: String) -> Self {
        Self { text, code }
    }
}

/// The text as an answer, or written whole into a file, which leaves nothing to print.
pub(super) fn hand_over(
    text: String,
    path: Option<&Path>,
    words: &Words,
) -> Result<Answer, Failure> {
    match path {
        None => Ok(Answer::of(text)),
        Some(path) => write_file(path, text.as_bytes(), words),
    }
}

/// Writes a file whole or not at all.
pub(super) fn write_file(path: &Path, bytes: &[u8], words: &Words) -> Result<Answer, Failure> {
    input::save(path, bytes, Expect::Anything, words)?;
    Ok(Answer::of(String::new()))
}

/// Prints an answer or a failure.
pub(super) fn print(answer: Result<Answer, Failure>) -> ExitCode {
    match answer {
        Ok(answer) => match write(&mut io::stdout().lock(), &answer.text) {
            Ok(()) => answer.code.into(),
            Err(error) => {
                // The system's own words: there is no dataset and no file to speak of.
                let _ = write(&mut io::stderr().lock(), &format!("joba: {error}\n"));
                super::CANNOT.into()
            }
        },
        Err(failure) => {
            let _ = write(
                &mut io::stderr().lock(),
                &format!("joba: {}\n", failure.text.trim_end()),
            );
            failure.code.into()
        }
    }
}

/// Writes all of it. A reader that has seen enough (`joba sum | head -1`) is no error.
fn write(out: &mut impl Write, text: &str) -> io::Result<()> {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Refusing(io::ErrorKind);

    impl Write for Refusing {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_closed_pipe_is_no_error_and_a_full_disk_is_one() {
        assert!(write(&mut Refusing(io::ErrorKind::BrokenPipe), "text").is_ok());
        assert!(write(&mut Refusing(io::ErrorKind::StorageFull), "text").is_err());
    }
}
