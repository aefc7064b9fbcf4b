/**
 * Hoe getallen worden getoond. In een bestand staat een vorm altijd in Amerikaans schrift; een Nederlandse Excel toont
 * `#,##0.00` als 1.234,50 en `dd-mm-yyyy` als dd-mm-jjjj. Een min staat achter het euroteken, zoals Excel in Nederland doet.
 */
export const getalvormen = {
  algemeen: "General",
  euro: '"€ "#,##0;"€ "-#,##0',
  euroCent: '"€ "#,##0.00;"€ "-#,##0.00',
  procent0: "0%",
  procent1: "0.0%",
  procent2: "0.00%",
  getal0: "#,##0",
  getal1: "#,##0.0",
  getal2: "#,##0.00",
  getal3: "#,##0.000",
  getal4: "#,##0.0000",
  datum: "dd-mm-yyyy",
  /** Met de letter van de begroting: voordelig of nadelig. */
  voordeel: '"€ "#,##0" V";"€ "#,##0" N";"€ "0',
  /** Van een getal alleen of het voordelig is. */
  letter: '"V";"N";""',
  /** Zonder punt voor de duizendtallen: 2024. */
  jaartal: "0",
  rekeningjaar: '"rekening "0',
  begrotingsjaar: '"begroting "0',
  ramingsjaar: '"raming "0',
  tekst: "@",
} as const;

/** De naam van een getalvorm. */
export type Getalvorm = keyof typeof getalvormen;
