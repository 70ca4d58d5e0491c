// A real provider of OpenID Connect on a port of this machine, for one test: the package `oidc-provider`,
// which is found in the folder of packages that is the first argument. Everybody who types an address
// there has it, and the provider has looked; any password will do.
const [packages, port, back] = process.argv.slice(2);
const { default: Provider } = await import(`${packages}/oidc-provider/lib/index.js`);

const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [{ client_id: "rostrum", client_secret: "between the two", redirect_uris: [back] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    pkce: { required: () => true, methods: ["S256"] },
    cookies: { keys: ["of a test"] },
    findAccount: (_, id) => ({
        accountId: id,
        claims: () => ({ sub: `known as ${id}`, email: id, email_verified: true }),
    }),
});
provider.listen(port, "127.0.0.1", () => console.log("ready"));
