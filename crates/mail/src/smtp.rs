//! A mail server, one conversation for each letter.

use std::{fmt, net::IpAddr, time::Duration};

use config::{Mail, Security};
use lettre::transport::smtp::{
    Error,
    authentication::{Credentials, Mechanism},
    client::{SmtpConnection, TlsParameters},
    commands,
    extension::ClientId,
};

use crate::{
    address::Address,
    mailer::OpenError,
    outcome::{Flaw, Outcome, Reason},
};

/// A mail server.
pub(crate) struct Smtp {
    server: (String, u16),
    security: Security,
    tls: Option<TlsParameters>,
    credentials: Option<Credentials>,
    /// How we greet: the domain of our address, since the name of this machine is nobody's business.
    greeting: ClientId,
    timeout: Duration,
}

impl Smtp {
    pub(crate) fn new(settings: &Mail, from: &Address) -> Result<Self, OpenError> {
        let server = settings.server.clone().ok_or(OpenError::NoServer)?;
        let tls = match settings.security {
            Security::None if !is_this_machine(&server) => return Err(OpenError::InTheOpen),
            Security::None => None,
            Security::Starttls | Security::Tls => {
                Some(TlsParameters::new_rustls(server.clone()).map_err(|_| OpenError::ServerName)?)
            }
        };
        let credentials = match (&settings.user, &settings.password) {
            (Some(user), Some(password)) => {
                Some(Credentials::new(user.clone(), password.reveal().to_owned()))
            }
            (None, None) => None,
            _ => return Err(OpenError::HalfCredentials),
        };
        Ok(Self {
            server: (server, settings.port_or_usual()),
            security: settings.security,
            tls,
            credentials,
            greeting: ClientId::Domain(from.domain().to_owned()),
            timeout: settings.timeout,
        })
    }

    pub(crate) fn carry(&self, from: &Address, to: &Address, written: &[u8]) -> Outcome {
        let (Some(from), Some(to)) = (from.for_lettre(), to.for_lettre()) else {
            return Outcome::Never(Reason::Flawed(Flaw::Other));
        };
        let mut connection = match self.connect() {
            Ok(connection) => connection,
            // Whatever is wrong before a letter is spoken of is not the letter's fault.
            Err(reason) => return Outcome::Later(reason),
        };
        let outcome = converse(&mut connection, from, to, written);
        if outcome == Outcome::Sent {
            // The letter is theirs now, whatever they answer to the farewell.
            _ = connection.quit();
        } else {
            connection.abort();
        }
        outcome
    }

    fn connect(&self) -> Result<SmtpConnection, Reason> {
        let server = (self.server.0.as_str(), self.server.1);
        let from_the_start = self.tls.as_ref().filter(|_| self.security == Security::Tls);
        let mut connection =
            SmtpConnection::connect(server, Some(self.timeout), &self.greeting, from_the_start, None)
                .map_err(|error| trouble(&error))?;
        match self.secure_and_sign_in(&mut connection) {
            Ok(()) => Ok(connection),
            Err(reason) => {
                connection.abort();
                Err(reason)
            }
        }
    }

    fn secure_and_sign_in(&self, connection: &mut SmtpConnection) -> Result<(), Reason> {
        if let (Security::Starttls, Some(tls)) = (self.security, &self.tls) {
            connection.starttls(tls, &self.greeting).map_err(|error| match trouble(&error) {
                Reason::Unreachable => Reason::Unreachable,
                _ => Reason::Unsafe,
            })?;
        }
        if let Some(credentials) = &self.credentials {
            let ways = [Mechanism::Plain, Mechanism::Login];
            connection.auth(&ways, credentials).map_err(|error| Reason::Credentials(code(&error)))?;
        }
        Ok(())
    }
}

/// Tells the mail server of one letter. Each step has its own meaning when it is refused.
fn converse(
    connection: &mut SmtpConnection,
    from: lettre::Address,
    to: lettre::Address,
    written: &[u8],
) -> Outcome {
    if let Err(error) = connection.command(commands::Mail::new(Some(from), Vec::new())) {
        return Outcome::Later(code(&error).map_or_else(|| trouble(&error), Reason::Sender));
    }
    if let Err(error) = connection.command(commands::Rcpt::new(to, Vec::new())) {
        return refused(&error, Reason::Recipient);
    }
    let answer = connection.command(commands::Data).and_then(|_| connection.message(written));
    answer.map_or_else(|error| refused(&error, Reason::Content), |_| Outcome::Sent)
}

/// A refusal for good is for good; anything else may pass.
fn refused(error: &Error, reason: fn(u16) -> Reason) -> Outcome {
    match code(error) {
        Some(code) if error.is_permanent() => Outcome::Never(reason(code)),
        Some(code) => Outcome::Later(reason(code)),
        None => Outcome::Later(trouble(error)),
    }
}

/// What is wrong, when the mail server has not said it with a code.
fn trouble(error: &Error) -> Reason {
    if error.is_tls() {
        Reason::Unsafe
    } else if error.is_response() || error.is_client() {
        Reason::Gibberish
    } else {
        Reason::Unreachable
    }
}

fn code(error: &Error) -> Option<u16> {
    error.status().map(u16::from)
}

fn is_this_machine(server: &str) -> bool {
    server == "localhost" || server.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Smtp").field("security", &self.security).finish_non_exhaustive()
    }
}
