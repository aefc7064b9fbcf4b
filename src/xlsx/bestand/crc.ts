/** Acht bytes tegelijk: tabel n geldt voor een byte waar er nog n achter komen. */
const TABELLEN = maakTabellen();

/** Het controlegetal (CRC-32) waarmee een zipbestand elk onderdeel bewaakt. Een blad is al gauw 100 MB. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABELLEN;
  const kijk = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const heel = bytes.length - (bytes.length % 8);
  let c = 0xffffffff;
  let i = 0;
  for (; i < heel; i += 8) {
    const a = kijk.getInt32(i, true) ^ c;
    const b = kijk.getInt32(i + 4, true);
    c =
      (t7[a & 255] as number) ^
      (t6[(a >>> 8) & 255] as number) ^
      (t5[(a >>> 16) & 255] as number) ^
      (t4[a >>> 24] as number) ^
      (t3[b & 255] as number) ^
      (t2[(b >>> 8) & 255] as number) ^
      (t1[(b >>> 16) & 255] as number) ^
      (t0[b >>> 24] as number);
  }
  for (; i < bytes.length; i++) c = (t0[(c ^ (bytes[i] as number)) & 255] as number) ^ (c >>> 8);
  return ~c >>> 0;
}

type Acht = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];

function maakTabellen(): Acht {
  const een = Int32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
  });
  const uit = [een];
  for (let n = 1; n < 8; n++)
    uit.push((uit[n - 1] as Int32Array).map((c) => (een[c & 255] as number) ^ (c >>> 8)));
  return uit as Acht;
}
