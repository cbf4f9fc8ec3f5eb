import { body, refuse, type Act, type Received, type ScriptedServer } from "../technitium/scripted-server";
import { passOn, startPeer } from "../faults/harness/peer";
import { reservationBlock, reservationsOf, scopeBlock, valuesOf } from "./harness/dhcp";
import { type Lab, startLab } from "./harness/lab";
import { describeWithTerraform } from "./harness/terraform-binary";

const NAS = "technitium_dhcp_reservation.nas";
const shielded = scopeBlock() + reservationBlock(`host_name = "nas"\n dns_shield = true`);

/** Servers of the future: 15.2 with a peer in front that checks or trims host names. */
describeWithTerraform("the shield on a server that looks at host names", (binary) => {
  let lab: Lab;
  let peer: ScriptedServer;
  const start = async (strike: (received: Received) => Act | null) => {
    lab = await startLab(binary);
    peer = await startPeer(lab.sandbox, strike);
    lab.configure(shielded, `server_url = "${peer.url}"`);
  };
  afterEach(async () => {
    await peer.close();
    await lab.close();
  });
  const told = (result: { readonly errors: readonly { readonly summary: string; readonly detail: string }[] }) =>
    result.errors.map(({ summary, detail }) => `${summary}: ${detail}`).join("\n");

  it("is said not to work where the dot is taken off, with the reservation in the state as it is", async () => {
    await start((received) => {
      if (received.form.get("hostName") === "nas.") received.form.set("hostName", "nas");
      return null;
    });
    const { errors, exitCode } = await lab.terraform.apply();
    expect(exitCode).toBe(1);
    expect(told({ errors })).toContain("The server does not take the shield");
    expect(told({ errors })).toContain('was given the host name "nas." and made "nas" of it');
    expect(errors[0]?.snippet?.code).toContain("dns_shield");
    expect(reservationsOf(lab.sandbox)).toMatchObject([{ hostName: "nas" }]);
    expect(await valuesOf(lab, NAS)).toMatchObject({ ip_address: "10.77.0.50" });

    lab.configure(shielded.replace("dns_shield = true", ""), `server_url = "${peer.url}"`);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
  });

  it("is said not to work where such a name is refused, in the server's words", async () => {
    await start(({ form }) => (form.get("hostName") === "nas." ? refuse("Invalid host name: nas.") : null));
    const { errors, exitCode } = await lab.terraform.apply();
    expect(exitCode).toBe(1);
    expect(told({ errors })).toContain("The server does not take the shield");
    expect(told({ errors })).toContain("Invalid host name: nas.");
    expect(reservationsOf(lab.sandbox)).toEqual([]);
    expect(await valuesOf(lab, NAS)).toEqual({});
  });

  it("is warned of at plan on a server that nobody has tried it on", async () => {
    await start((received) =>
      received.call === "user/session/get"
        ? body(passOn(lab.sandbox, received).replace('"version":"15.2', '"version":"15.3'))
        : null,
    );
    const { warnings, exitCode } = await lab.terraform.plan();
    expect(exitCode).toBe(2);
    expect(warnings).toMatchObject([
      { summary: "The shield is untried on this server", detail: expect.stringContaining("this one is 15.3") },
    ]);
  });
});
