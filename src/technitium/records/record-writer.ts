import type { Call, Caller, Form } from "../transport/call";
import { TechnitiumError } from "../error";
import { invalidArgument } from "../invalid-argument";
import type { DnsRecord, RecordWrite, WritableData } from "./record";
import { changeForm, dataForm } from "./data";
import { parseRecord } from "./record-entry";
import type { Place } from "./place";
import { branch, parsed, type Branch } from "../transport/reply-fields";
import type { Staleness } from "../sharing/staleness";
import { onWire } from "../transport/wire-name";
import type { Zones } from "../zones/zones";
import { fqdnFromServer } from "../../dns/name";

/** Writes at one name, one after the other. Good only inside the task it was made for. */
export interface RecordWriter {
  /** What is there now, asked for this once. */
  read(): Promise<readonly DnsRecord[] | null>;
  /**
   * Adds a record. With `overwrite` it takes the place of the whole set of its type. A new record is never disabled;
   * that takes an update.
   */
  add(record: RecordWrite, options?: { readonly overwrite?: boolean | undefined }): Promise<DnsRecord>;
  /** Puts a record in the place of the one that has the value `old`. CNAME, DNAME and APP replace whatever is there. */
  update(old: WritableData, record: RecordWrite & { readonly disabled: boolean }): Promise<DnsRecord>;
  /** Deletes one record. Deleting an address also deletes the PTR record that points back to this name. */
  delete(data: WritableData): Promise<void>;
}

/** What a writer stands on. */
export interface WriterTools {
  readonly caller: Caller;
  readonly zones: Pick<Zones, "deeperZone">;
  readonly stale: Staleness;
  readonly askName: (place: Place) => Promise<readonly DnsRecord[] | null>;
}

/** The server keeps the length of a comment in one octet; a longer one keeps the zone from ever being saved again. */
const LONGEST_COMMENT_BYTES = 255;

/** A writer of records at one name. Whoever makes it holds the lock of the name. */
export function createRecordWriter(place: Place, { caller, zones, stale, askName }: WriterTools): RecordWriter {
  const write = async (path: "add" | "update" | "delete", data: WritableData, form: Form): Promise<Branch> => {
    const call: Call = {
      call: `zones/records/${path}`,
      object: `${onWire(place.name)} ${data.type}`,
      kind: "write",
      form: { domain: onWire(place.name), zone: onWire(place.zone), ...form },
      // An update deletes before it adds.
      refusalChangesNothing: path !== "update",
    };
    const deeper = await zones.deeperZone(place.zone, place.name);
    if (deeper !== null) {
      throw new TechnitiumError(
        { code: "wrong-zone", landed: "no", call: call.call, object: call.object },
        `the name belongs to the zone ${onWire(deeper)}, not to ${onWire(place.zone)}`,
      );
    }
    // Writing an address may move or delete the PTR record that points back.
    const pointers = data.type === "A" || data.type === "AAAA";
    return stale.during({ about: "records", zone: place.zone, pointers }, () => caller(call));
  };

  const written = (reply: Branch, key: "addedRecord" | "updatedRecord"): DnsRecord => {
    const response = branch(reply, "response");
    const zone = parsed(branch(response, "zone"), "name", fqdnFromServer);
    if (zone !== place.zone) {
      throw new TechnitiumError(
        { code: "wrong-zone", landed: "yes", call: reply.origin.call, object: reply.origin.object },
        `the zone ${onWire(place.zone)} does not exist any more, so the record was written into ${onWire(zone)}; ` +
          "delete it there",
      );
    }
    return parseRecord(branch(response, key));
  };

  return {
    read: () => askName(place),
    add: async (record, { overwrite = false } = {}) => {
      checkComment(place, record);
      const form = { ...dataForm(record.data), ...attributes(record), overwrite };
      return written(await write("add", record.data, form), "addedRecord");
    },
    update: async (old, record) => {
      checkComment(place, record);
      if (old.type !== record.data.type) {
        throw invalidArgument("zones/records/update", onWire(place.name), "a record cannot become one of another type");
      }
      const form = { ...changeForm(old, record.data), ...attributes(record), disable: record.disabled };
      return written(await write("update", record.data, form), "updatedRecord");
    },
    delete: async (data) => {
      await write("delete", data, dataForm(data));
    },
  };
}

/** All attributes, every time: what an update does not send falls back to a default. */
function attributes({ ttl, comment, expiryTtl, glue, useSerialDateScheme }: RecordWrite): Form {
  return {
    ttl,
    comments: comment,
    expiryTtl,
    glue: glue === undefined || glue.length === 0 ? null : glue.join(","),
    useSerialDateScheme: useSerialDateScheme ?? null,
  };
}

function checkComment({ name }: Place, { comment }: RecordWrite): void {
  const bytes = Buffer.byteLength(comment ?? "", "utf8");
  if (bytes > LONGEST_COMMENT_BYTES) {
    throw invalidArgument(
      "zones/records/add",
      onWire(name),
      `the comment has ${bytes} bytes, the server can store ${LONGEST_COMMENT_BYTES}`,
    );
  }
  if (comment?.includes("\0") === true) {
    throw invalidArgument("zones/records/add", onWire(name), "the comment holds a NUL character");
  }
}
