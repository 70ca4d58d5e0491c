// A real provider of OpenID Connect on a port of this machine, for one test: the package `oidc-provider`,
// which is found in the folder of packages that is the first argument. Whoever types an address there has
// it, and the provider has looked. Its page asks nothing of any other site.
import { text } from "node:stream/consumers";

const [packages, port, back] = process.argv.slice(2);
const { default: Provider } = await import(`${packages}/oidc-provider/lib/index.js`);

const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [{ client_id: "rostrum", client_secret: "between the two", redirect_uris: [back] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    pkce: { required: () => true, methods: ["S256"] },
    cookies: { keys: ["of a test"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, id) => ({
        accountId: id,
        claims: () => ({ sub: `known as ${id}`, email: id, email_verified: true }),
    }),
    // Nobody is asked whether the platform may know the address.
    async loadExistingGrant({ oidc }) {
        const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
        grant.addOIDCScope("openid email");
        await grant.save();
        return grant;
    },
});
provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith("/interaction/")) {
        return next();
    }
    if (ctx.method === "POST") {
        const accountId = new URLSearchParams(await text(ctx.req)).get("login");
        ctx.respond = false;
        return provider.interactionFinished(ctx.req, ctx.res, { login: { accountId } });
    }
    ctx.type = "html";
    ctx.body = `<!doctype html><title>Provider</title>
        <form method="post"><input name="login"><button>Sign in</button></form>`;
});
provider.listen(port, "127.0.0.1", () => console.log("ready"));
