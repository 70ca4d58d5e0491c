//! `rostrum serve`: the real thing.

use std::{io::Write as _, sync::Arc, time::Duration};

use app::App;
use config::Settings;
use mail::Mailer;
use tokio::net::TcpListener;
use web::Gate;

use crate::{Failure, Result, installation, installation::Sources, logging};

/// Serves the platform until it is told to stop.
pub(crate) fn run(settings: &Settings) -> Result {
    logging::begin(&settings.log)?;
    installation::block_on(async {
        let address = settings.main_address().to_string();
        let app = installation::make(settings, &address, Sources::default()).await?;
        app.install_questionnaire().await?;
        let email = settings.first_organiser.as_ref().map_or("organiser@localhost", |email| email.reveal());
        if let Some(code) = app.first_organiser(email).await? {
            say(&format!(
                "The first organiser signs in at {}/en/sign-in, once, with the code {}\n",
                settings.main_address(),
                code.reveal()
            ));
        }
        let listener = listen(settings).await?;
        say(&format!("Rostrum answers at {}\n", settings.main_address()));
        serve(app, settings, listener, web_settings(settings)).await
    })
}

/// What the pages must know of the settings.
pub(crate) fn web_settings(settings: &Settings) -> web::Settings {
    web::Settings {
        secure: settings.main_address().to_string().starts_with("https:"),
        demo: false,
        upload_bytes: settings.limits.upload.bytes(),
    }
}

/// Takes the address on which to listen.
pub(crate) async fn listen(settings: &Settings) -> Result<TcpListener> {
    TcpListener::bind(settings.listen)
        .await
        .map_err(|error| Failure::Asked(format!("listen: {} cannot be had: {error}", settings.listen)))
}

/// Answers requests and posts letters until the process is told to stop.
pub(crate) async fn serve(
    app: App,
    settings: &Settings,
    listener: TcpListener,
    web_settings: web::Settings,
) -> Result {
    let mailer = Arc::new(Mailer::open(&settings.mail, &settings.data.join("mail"))?);
    let demo = web_settings.demo;
    let gate = Gate::new(settings);
    let gate = if demo { gate.on_this_machine() } else { gate };
    let router = gate.around(web::router(app.clone(), web_settings));
    let post = tokio::spawn(post(app.clone(), mailer));
    let reseal = tokio::spawn(reseal(app.clone()));
    let sweep = tokio::spawn(sweep(app.clone()));
    let copies = tokio::spawn(copies(app.clone()));
    let release = tokio::spawn(release(app.clone()));
    let remind = tokio::spawn(remind(app.clone()));
    let lapse = tokio::spawn(lapse(app.clone()));
    web::serve::serve(listener, router, settings.limits.clone(), stop()).await?;
    post.abort();
    reseal.abort();
    sweep.abort();
    copies.abort();
    release.abort();
    remind.abort();
    lapse.abort();
    app.close().await;
    Ok(())
}

/// Posts what may leave, again and again.
async fn post(app: App, mailer: Arc<Mailer>) {
    loop {
        match app.post_letters(&mailer).await {
            Ok(0) => tokio::time::sleep(Duration::from_secs(1)).await,
            Ok(_) => {}
            Err(error) => {
                tracing::error!(%error, "letters could not be posted");
                tokio::time::sleep(Duration::from_secs(10)).await;
            }
        }
    }
}

/// Makes envelopes anew while a team key is replaced by another, a few at a time.
async fn reseal(app: App) {
    loop {
        let pause = match app.rewrap().await {
            Ok(0) => Duration::from_secs(2),
            Ok(_) => Duration::from_millis(20),
            Err(error) => {
                tracing::error!(%error, "envelopes could not be made anew");
                Duration::from_secs(30)
            }
        };
        tokio::time::sleep(pause).await;
    }
}

/// Keeps readable what has come to be released to the public, again and again. Pages that are asked for
/// while the team key is at hand do not wait for it.
async fn release(app: App) {
    loop {
        if let Err(error) = app.release_what_has_come().await {
            tracing::error!(%error, "what has come to be released could not be kept");
        }
        tokio::time::sleep(Duration::from_secs(10)).await;
    }
}

/// Sweeps away what nobody needs any more, again and again.
async fn sweep(app: App) {
    loop {
        if let Err(error) = app.sweep().await {
            tracing::error!(%error, "what nobody needs could not be swept away");
        }
        if let Err(error) = app.erase_due().await {
            tracing::error!(%error, "what is over its time could not be erased");
        }
        tokio::time::sleep(Duration::from_hours(1)).await;
    }
}

/// Makes the copies of files that could not be made when the files came, again and again.
async fn copies(app: App) {
    loop {
        let pause = match app.make_waiting_copies().await {
            Ok(0) => Duration::from_secs(5),
            Ok(_) => Duration::from_millis(100),
            Err(error) => {
                tracing::error!(%error, "copies of files could not be made");
                Duration::from_secs(30)
            }
        };
        tokio::time::sleep(pause).await;
    }
}

/// Reminds applicants of drafts whose deadline is near, again and again.
async fn remind(app: App) {
    loop {
        let pause = match app.remind_of_drafts().await {
            Ok(0) => Duration::from_mins(10),
            Ok(_) => Duration::from_millis(200),
            Err(error) => {
                tracing::error!(%error, "applicants could not be reminded of their drafts");
                Duration::from_mins(1)
            }
        };
        tokio::time::sleep(pause).await;
    }
}

/// Ends the offers of travel grants that nobody answered in time, again and again.
async fn lapse(app: App) {
    loop {
        if let Err(error) = app.lapse_grants().await {
            tracing::error!(%error, "offers of travel grants could not be ended");
        }
        tokio::time::sleep(Duration::from_mins(1)).await;
    }
}

/// Done when the process is told to stop.
async fn stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    let _ = interrupted.await;
}

/// Says something to whoever started the program.
pub(crate) fn say(text: &str) {
    let mut out = std::io::stdout();
    // Nobody may be listening, and that is no reason to stop.
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
