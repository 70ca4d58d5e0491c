//! Signing in and out, and what belongs to an account.

use domain::lang::Lang;

crate::routes! {
    /// Where one signs in.
    Get Open SignInPage { lang: Lang } = "/{lang}/sign-in";
    /// Sends a code to an address.
    Post Open SignIn { lang: Lang } = "/{lang}/sign-in";
    /// Where the code from the mail is typed.
    Get Open SignInCodePage { lang: Lang } = "/{lang}/sign-in/code";
    /// Signs in with the code from the mail.
    Post Open SignInCode { lang: Lang } = "/{lang}/sign-in/code";
    /// Signs in with a code that was given otherwise: the first organiser's, or a rehearsal's.
    Post Open SignInEntry { lang: Lang } = "/{lang}/sign-in/entry";
    /// Signs out.
    Post Account SignOut { lang: Lang } = "/{lang}/sign-out";
    /// The account: offices, sessions, second factor.
    Get Account AccountPage { lang: Lang } = "/{lang}/account";
    /// Where the code of the second factor is typed.
    Get Open SecondFactorPage { lang: Lang } = "/{lang}/sign-in/second-factor";
    /// Signs in with the code of the second factor.
    Post Open SecondFactor { lang: Lang } = "/{lang}/sign-in/second-factor";
    /// All that is held about whoever signed in.
    Get Account OwnData { lang: Lang } = "/{lang}/account/data.json";
    /// Ends all other sessions of the account.
    Post Account EndOtherSessions { lang: Lang } = "/{lang}/account/sessions";
    /// Ends one session of the account.
    Post Account EndSession { lang: Lang } = "/{lang}/account/sessions/one";
    /// Where a second factor is shown once more, before second factors are changed.
    Get Account ConfirmPage { lang: Lang } = "/{lang}/account/confirm";
    /// Takes a second factor in a session that goes on.
    Post Account Confirm { lang: Lang } = "/{lang}/account/confirm";
    /// Makes recovery codes and shows them, once.
    Post Account MakeRecoveryCodes { lang: Lang } = "/{lang}/account/recovery-codes";
    /// Begins to ask for a passkey.
    Post Open AskForPasskey { lang: Lang } = "/{lang}/sign-in/passkey";
    /// Where the browser is asked for the passkey, or for a new one.
    Get Open PasskeyPage { lang: Lang } = "/{lang}/sign-in/passkey";
    /// Signs in with the passkey that was shown.
    Post Open ShowPasskey { lang: Lang } = "/{lang}/sign-in/passkey/answer";
    /// Begins to add a passkey.
    Post Account BeginPasskey { lang: Lang } = "/{lang}/account/passkeys";
    /// Adds the passkey that the browser made.
    Post Account AddPasskey { lang: Lang } = "/{lang}/account/passkeys/answer";
    /// Removes a passkey.
    Post Account RemovePasskey { lang: Lang } = "/{lang}/account/passkeys/remove";
    /// Begins to sign in at a provider elsewhere.
    Post Open AskProvider { lang: Lang } = "/{lang}/sign-in/provider";
    /// The page on the way to the provider.
    Get Open ProviderPage { lang: Lang } = "/{lang}/sign-in/provider";
    /// Where a browser comes back from the provider, which knows this one address.
    Get Open BackFromProvider {} = "/sign-in/provider";
    /// Signs in with what the browser brought back from the provider.
    Post Open ShowProvider { lang: Lang } = "/{lang}/sign-in/provider/answer";
    /// Forgets the providers that vouched for the account.
    Post Account ForgetProviders { lang: Lang } = "/{lang}/account/providers/forget";
    /// Shows a fresh secret for a second factor.
    Get Account SetFactorPage { lang: Lang } = "/{lang}/account/second-factor";
    /// Keeps the second factor that was shown.
    Post Account SetFactor { lang: Lang } = "/{lang}/account/second-factor";
    /// The team's key: whether it is unlocked.
    Get Keep TeamPage { lang: Lang } = "/{lang}/desk/team-key";
    /// Unlocks the team's key.
    Post Keep UnlockTeam { lang: Lang } = "/{lang}/desk/team-key";
    /// Locks the team's key.
    Post Keep LockTeam { lang: Lang } = "/{lang}/desk/team-key/lock";
    /// Shows a fresh key for the team.
    Get Keep NewTeamPage { lang: Lang } = "/{lang}/desk/team-key/new";
    /// Takes the key into use that was shown.
    Post Keep AddTeamKey { lang: Lang } = "/{lang}/desk/team-key/new";
    /// People and their offices.
    Get Keep People { lang: Lang } = "/{lang}/desk/people";
    /// Gives somebody an office.
    Post Keep Appoint { lang: Lang } = "/{lang}/desk/people";
    /// Takes an office from somebody.
    Post Keep Dismiss { lang: Lang } = "/{lang}/desk/people/dismiss";
    /// Erases somebody's account.
    Post Keep ErasePerson { lang: Lang } = "/{lang}/desk/people/erase";
    /// Takes the second factors from somebody who lost them.
    Post Keep ResetFactor { lang: Lang } = "/{lang}/desk/people/second-factor";
}
