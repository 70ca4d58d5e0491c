//! The settings, one declaration each: name, kind, default, and what it is for.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use crate::{
    declare::{
        Fallback::{Derived, Nothing, Value},
        settings,
    },
    value::{Network, Origin, Scheme, Secret, Security, Size, Transport},
};

settings! {
    /// The settings of an installation.
    Settings {
        /// The folder in which the platform keeps what it owns.
        data: PathBuf = Value("./data");
        /// The address and port on which the platform answers. It speaks plain HTTP: keep it on
        /// this machine, or behind a proxy that speaks HTTPS.
        listen: SocketAddr = Value("127.0.0.1:8080");
        /// The addresses by which people reach the platform, the main one first. Links in mails
        /// begin with the main one; a request for a host that is not listed is turned away.
        public_address: Vec<Origin> = Derived("`http://` and the address of `listen`");
        /// The database, as a URL: `sqlite:` and a file, or `postgres://`. It may hold a
        /// password and is therefore never shown.
        database: Secret = Derived("a SQLite file in the `data` folder");
        /// The e-mail address of the first organiser, who is invited when there is none yet.
        first_organiser: Option<Secret> = Nothing;
    }

    /// How mail leaves the platform.
    mail: Mail {
        /// Where letters go: `folder` writes each as a file under the `data` folder, for a
        /// trial; `smtp` hands them to a mail server.
        transport: Transport = Value("folder");
        /// The address that letters come from. The part after the `@` also stands in their
        /// message ids, and it is the name by which the platform greets the mail server.
        from: String = Value("rostrum@localhost");
        /// The name of the mail server; `smtp` needs one.
        server: Option<String> = Nothing;
        /// The port of the mail server.
        port: Option<u16> = Derived("587 for `starttls`, 465 for `tls`, 25 for `none`");
        /// How the way to the mail server is made safe: `starttls`, `tls`, or `none`, which is
        /// refused unless the server runs on this machine.
        security: Security = Value("starttls");
        /// The name under which the platform signs in to the mail server, if it wants one.
        user: Option<String> = Nothing;
        /// The password that goes with `mail.user`.
        password: Option<Secret> = Nothing;
        /// How long to wait for the mail server at each step.
        timeout: Duration = Value("30s");
    }

    /// Who runs the platform, as pages and letters name it.
    organisation: Organisation {
        /// The name of the organisation.
        name: String = Value("UPR Info");
        /// The e-mail address at which people who need help reach the organisation.
        contact: Option<String> = Nothing;
    }

    /// What one visitor, and all together, may ask of the machine.
    limits: Limits {
        /// How many connections may be open at once. Each needs a file handle: keep it under
        /// what the system allows the process.
        connections: usize = Value("900");
        /// How many connections one address may hold. A mission, a conference room or a Tor
        /// exit is one address for many people, so this is generous. IPv6 addresses count by
        /// their /64 network.
        connections_per_peer: usize = Value("256");
        /// The proxies, as addresses or networks, whose `X-Forwarded-For` is believed, and which
        /// may hold any number of connections.
        trusted_proxies: Vec<Network> = Nothing;
        /// How long the head of a request may take to arrive.
        header_timeout: Duration = Value("10s");
        /// How long a connection may stay open between two requests. A proxy should give up
        /// sooner than this. When few connections are left, it is a tenth.
        idle_timeout: Duration = Value("75s");
        /// How long a visitor may take nothing of an answer before the connection is cut.
        write_timeout: Duration = Value("2m");
        /// How long a connection may live, whatever it does.
        connection_life: Duration = Value("3h");
        /// How long running requests may still take when the platform is told to stop.
        drain: Duration = Value("20s");
        /// How many headers a request may have.
        headers: usize = Value("100");
        /// How large the head of a request may be.
        header_size: Size = Value("32KiB");
        /// How long the body of a request may stall. Every second at `limits.body-rate` earns a
        /// second back, so a slow line may take as long as it needs and a dead one may not.
        body_grace: Duration = Value("30s");
        /// How many bytes a second the body of a request has to arrive at, once the grace is
        /// used up.
        body_rate: Size = Value("1KiB");
        /// How large a form without files may be.
        form: Size = Value("64KiB");
        /// How large a file may be.
        file: Size = Value("10MB");
        /// How large a video may be. Neither files nor videos are taken above 100 MB: what reads them
        /// has no more memory.
        video: Size = Value("60MB");
        /// How large any request may be, files included. It may be much larger than a file: what is
        /// too much of a file is let go as it comes, so that what was typed beside it is not lost.
        upload: Size = Value("64MiB");
        /// How many requests are worked on at once.
        requests_at_once: usize = Value("64");
        /// How many requests may wait for their turn; the next one is asked to come back.
        requests_waiting: usize = Value("256");
        /// How long a request waits for its turn before it is asked to come back.
        patience: Duration = Value("10s");
        /// How many uploads may be under way at once.
        uploads_at_once: usize = Value("64");
        /// How many pages one address may ask for in a minute.
        pages_per_minute: u32 = Value("3000");
        /// How many forms one address may send in a minute.
        writes_per_minute: u32 = Value("600");
        /// How often one address may try to sign in, in a minute.
        sign_ins_per_minute: u32 = Value("60");
    }

    /// How long people stay signed in.
    session: Session {
        /// How long a member of staff may do nothing before they have to sign in again.
        staff_idle: Duration = Value("30m");
        /// How long a member of staff stays signed in, whatever they do.
        staff_total: Duration = Value("12h");
        /// How long an applicant may do nothing before they have to sign in again.
        applicant_idle: Duration = Value("12h");
        /// How long an applicant stays signed in, whatever they do.
        applicant_total: Duration = Value("7d");
        /// Whether assessors and moderators have to show a second factor before they can work.
        /// Organisers have to in any case.
        second_factor_of_the_team: bool = Value("false");
    }

    /// Signing in at a provider of OpenID Connect, such as the organisation's own, as one more way for
    /// people who have an account here. It is off unless there is an issuer and a client.
    openid: Openid {
        /// The issuer, as the provider writes it: an address that begins with `https://`, or is on
        /// this machine.
        issuer: Option<String> = Nothing;
        /// The name under which the provider knows the platform (client id). Browsers come back to
        /// the main public address with `/sign-in/provider` at its end: tell the provider.
        client: Option<String> = Nothing;
        /// The secret that goes with `openid.client`, if the provider gave one.
        secret: Option<Secret> = Nothing;
        /// How people call the provider, for the button: `Sign in with …`.
        name: Option<String> = Derived("the host of `openid.issuer`");
        /// Which ways to sign in there count as a second factor here, as the provider names them in
        /// `amr` or `acr`, such as `mfa`. None does unless it is listed: then the platform asks for
        /// its own.
        second_factor: Vec<String> = Nothing;
    }

    /// What the platform tells its operator. No personal data is ever in it.
    log: Log {
        /// How much is told: `error`, `warn`, `info`, `debug` or `trace`, also by part, as in
        /// `info,web=debug`.
        level: String = Value("info");
        /// Whether each line is JSON, for a machine to read.
        json: bool = Value("false");
    }
}

impl Settings {
    /// The same settings with their data in another folder, and the database in it.
    #[must_use]
    pub fn in_folder(&self, data: PathBuf) -> Self {
        let file = data.join("rostrum.db").display().to_string();
        Self { data, database: Secret::new(format!("sqlite://{file}?mode=rwc")), ..self.clone() }
    }

    /// Fills what follows from other settings.
    pub(crate) fn derive(mut self) -> Self {
        if self.public_address.is_empty() {
            self.public_address.push(origin_of(self.listen));
        }
        if self.database.reveal().is_empty() {
            self.database =
                Secret::new(format!("sqlite://{}?mode=rwc", self.data.join("rostrum.db").display()));
        }
        self
    }

    /// The address that links in mails begin with.
    #[must_use]
    pub fn main_address(&self) -> Origin {
        self.public_address.first().cloned().unwrap_or_else(|| origin_of(self.listen))
    }
}

/// Where a browser on this machine finds what answers there.
fn origin_of(listen: SocketAddr) -> Origin {
    let host = match listen.ip() {
        ip if ip.is_unspecified() => "localhost".to_owned(),
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => format!("[{ip}]"),
    };
    Origin::new(Scheme::Http, host, listen.port())
}

impl Default for Settings {
    fn default() -> Self {
        crate::resolve::defaults(Self::read).derive()
    }
}

impl Mail {
    /// The port of the mail server: the one that was set, or the usual one.
    #[must_use]
    pub fn port_or_usual(&self) -> u16 {
        self.port.unwrap_or(match self.security {
            Security::Starttls => 587,
            Security::Tls => 465,
            Security::None => 25,
        })
    }
}

impl Limits {
    /// Whether that address is a proxy whose word is taken.
    #[must_use]
    pub fn trusts(&self, address: IpAddr) -> bool {
        self.trusted_proxies.iter().any(|network| network.contains(address))
    }

    /// The same limits, with the proxies of this machine trusted.
    #[must_use]
    pub fn trusting_loopback(mut self) -> Self {
        self.trusted_proxies.push(Network::new(Ipv4Addr::new(127, 0, 0, 0).into(), 8));
        self.trusted_proxies.push(Network::new(std::net::Ipv6Addr::LOCALHOST.into(), 128));
        self
    }
}
