import type {
  Bladinfo,
  Celbeeld,
  Geplaatstegrafiek,
  Opmaak,
  Rooster,
  Roosternaam,
  Roosternotitie,
  Roostertabel,
  Vak,
} from "../../src/browser/rooster/rooster";
import type { Afdruk, Celwaarde } from "../../src/sheet/blad";
import type { Invoerregel, Signaalregel } from "../../src/sheet/regels";

/** Een blad in het geheugen: cellen en opmaak op "rij,kolom". */
interface Staat {
  info: Bladinfo;
  readonly cellen: Map<string, Celwaarde>;
  readonly opmaak: Map<string, Opmaak>;
  readonly breedtes: Map<number, number>;
  readonly hoogtes: Map<number, number>;
  samengevoegd: Vak[];
  signalen: readonly Signaalregel[];
  invoer: readonly Invoerregel[];
  afdruk: Afdruk;
  grafieken: Geplaatstegrafiek[];
}

/**
 * Een rooster zonder rekenmotor, voor tests van wat erbovenop ligt. Formules krijgen hun uitkomst van `reken`; geeft die een matrix,
 * dan rolt zij uit. Ongedaan maken kan het niet: `stappen` telt ze.
 */
export function maakGeheugenrooster(reken: (formule: string) => Celwaarde | Celwaarde[][] = () => 0) {
  const bladen: Staat[] = [];
  const namen = new Map<string, Roosternaam>();
  const notities = new Map<string, Roosternotitie>();
  const tabellen: Roostertabel[] = [];
  const bijWijziging = new Set<Parameters<Rooster["bijWijziging"]>[0]>();
  const bijSelectie = new Set<() => void>();
  const verborgen = new Set<string>();
  let nummer = 0;
  let actief = "";
  let selectie: readonly Vak[] = [];
  const telling = { stappen: 0, gelezen: 0, geschreven: 0 };

  const op = (id: string): Staat => {
    const gevonden = bladen.find((b) => b.info.id === id);
    if (gevonden === undefined) throw new Error(`Het blad ${id} bestaat niet.`);
    return gevonden;
  };
  const perCel = <T>(
    { boven: rij, links: kolom, rijen, kolommen }: Vak,
    doe: (sleutel: string, r: number, k: number) => T,
  ): T[][] =>
    Array.from({ length: rijen }, (_, r) =>
      Array.from({ length: kolommen }, (__, k) => doe(`${rij + r},${kolom + k}`, r, k)),
    );
  const veranderd = (...vakken: Vak[]) => bijWijziging.forEach((bij) => bij(vakken, []));
  const matrixVan = (inhoud: Celwaarde | undefined): Celwaarde[][] | undefined => {
    if (typeof inhoud !== "string" || !inhoud.startsWith("=")) return undefined;
    const uit = reken(inhoud);
    return Array.isArray(uit) ? uit : [[uit]];
  };
  const beeld = (staat: Staat, sleutel: string): Celbeeld => {
    const inhoud = staat.cellen.get(sleutel);
    const matrix = matrixVan(inhoud);
    const [rij = 0, kolom = 0] = sleutel.split(",").map(Number);
    const uitrol = inhoud === undefined ? uitgerolde(staat, rij, kolom) : undefined;
    const waarde = matrix?.[0]?.[0] ?? uitrol ?? (inhoud === undefined || matrix ? null : inhoud);
    const kaal = typeof waarde === "string" && waarde.startsWith("'") ? waarde.slice(1) : waarde;
    return {
      ...(matrix === undefined ? {} : { formule: inhoud as string }),
      waarde: kaal,
      tekst: kaal === null ? "" : typeof kaal === "object" ? kaal.fout : String(kaal).replace(".", ","),
      getalvorm: staat.opmaak.get(sleutel)?.getalvorm ?? "General",
    };
  };
  const uitgerolde = (staat: Staat, rij: number, kolom: number): Celwaarde | undefined => {
    for (const [sleutel, inhoud] of staat.cellen) {
      const [r = 0, k = 0] = sleutel.split(",").map(Number);
      const waarde = matrixVan(inhoud)?.[rij - r]?.[kolom - k];
      if (waarde !== undefined && rij >= r && kolom >= k) return waarde;
    }
    return undefined;
  };

  const rooster: Rooster = {
    bladen: () => bladen.map((b) => b.info),
    voegBladToe(naam) {
      const id = `id-${++nummer}`;
      const info = { id, naam, zichtbaar: true, rasterlijnen: true, vasteRijen: 0, vasteKolommen: 0 };
      bladen.push({
        info,
        cellen: new Map(),
        opmaak: new Map(),
        breedtes: new Map(),
        hoogtes: new Map(),
        samengevoegd: [],
        signalen: [],
        invoer: [],
        afdruk: {},
        grafieken: [],
      });
      if (actief === "") actief = id;
      return id;
    },
    verwijderBlad(id) {
      bladen.splice(bladen.indexOf(op(id)), 1);
      if (actief === id) actief = bladen[0]?.info.id ?? "";
    },
    hernoemBlad: (id, naam) => void (op(id).info = { ...op(id).info, naam }),
    zetBlad: (id, wat) => void (op(id).info = { ...op(id).info, ...wat }),
    actief: () => actief,
    maakActief: (id) => void (actief = op(id).info.id),

    lees(vak) {
      telling.gelezen++;
      const staat = op(vak.blad);
      return perCel(vak, (sleutel) => beeld(staat, sleutel));
    },
    schrijf(vak, inhoud) {
      telling.geschreven++;
      const { cellen } = op(vak.blad);
      perCel(vak, (sleutel, r, k) => {
        const waarde = inhoud[r]?.[k];
        if (waarde === "") cellen.delete(sleutel);
        else if (waarde !== null && waarde !== undefined) cellen.set(sleutel, waarde);
      });
      veranderd(vak);
    },
    wis(vak, wat) {
      const { cellen, opmaak } = op(vak.blad);
      perCel(vak, (sleutel) => {
        if (wat !== "opmaak") cellen.delete(sleutel);
        if (wat !== "inhoud") opmaak.delete(sleutel);
      });
      veranderd(vak);
    },
    verschuif() {
      throw new Error("Rijen en kolommen schuiven kan alleen het rooster van de proefwerkmap.");
    },
    gebruikt(id) {
      const plekken = [...op(id).cellen].map(([s, inhoud]) => {
        const [rij = 0, kolom = 0] = s.split(",").map(Number);
        const matrix = matrixVan(inhoud) ?? [[0]];
        return { rij, kolom, tot: rij + matrix.length, totKolom: kolom + (matrix[0]?.length ?? 1) };
      });
      if (plekken.length === 0) return undefined;
      const rij = Math.min(...plekken.map((p) => p.rij));
      const kolom = Math.min(...plekken.map((p) => p.kolom));
      const rijen = Math.max(...plekken.map((p) => p.tot)) - rij;
      return {
        blad: id,
        boven: rij,
        links: kolom,
        rijen,
        kolommen: Math.max(...plekken.map((p) => p.totKolom)) - kolom,
      };
    },
    uitgerold(id, rij, kolom) {
      const matrix = matrixVan(op(id).cellen.get(`${rij},${kolom}`));
      if (matrix === undefined || (matrix.length === 1 && matrix[0]?.length === 1)) return undefined;
      return { blad: id, boven: rij, links: kolom, rijen: matrix.length, kolommen: matrix[0]?.length ?? 1 };
    },

    opmaak: (vak) => perCel(vak, (sleutel) => op(vak.blad).opmaak.get(sleutel) ?? {}),
    zetOpmaak(vak, nieuw) {
      const { opmaak } = op(vak.blad);
      perCel(vak, (sleutel) => {
        const oud = opmaak.get(sleutel) ?? {};
        const randen = nieuw.randen && { randen: { ...oud.randen, ...nieuw.randen } };
        opmaak.set(sleutel, { ...oud, ...nieuw, ...randen });
      });
    },
    breedte: (id, kolom) => op(id).breedtes.get(kolom) ?? 9.14,
    zetBreedte: (id, kolom, tekens) => void op(id).breedtes.set(kolom, tekens),
    hoogte: (id, rij) => op(id).hoogtes.get(rij) ?? 15,
    zetHoogte: (id, rij, punten) =>
      void (punten === null ? op(id).hoogtes.delete(rij) : op(id).hoogtes.set(rij, punten)),
    samengevoegd: (id) => op(id).samengevoegd,
    voegSamen: (vak) => void op(vak.blad).samengevoegd.push(vak),
    splits: (vak) => void (op(vak.blad).samengevoegd = op(vak.blad).samengevoegd.filter((s) => s !== vak)),

    verborgen: (blad, rij) => verborgen.has(`${blad},${rij}`),

    namen: () => [...namen.values()],
    naam: (naam) => [...namen.values()].find((n) => n.naam.toUpperCase() === naam.toUpperCase()),
    zetNaam: (naam) => void namen.set(naam.naam, naam),
    verwijderNaam: (naam) => void namen.delete(naam),
    notities: () => [...notities.values()],
    zetNotitie: (blad, adres, tekst) =>
      void (tekst === null
        ? notities.delete(blad + adres)
        : notities.set(blad + adres, { blad, adres, tekst })),
    signaalregels: (id) => op(id).signalen,
    zetSignaalregels: (id, regels) => void (op(id).signalen = regels),
    afdruk: (id) => op(id).afdruk,
    zetAfdruk: (id, afdruk) => void (op(id).afdruk = afdruk),
    invoerregels: (id) => op(id).invoer,
    zetInvoerregels: (id, regels) => void (op(id).invoer = regels),
    grafieken: (id) => op(id).grafieken,
    voegGrafiekToe(id, grafiek, naam) {
      op(id).grafieken.push({ id: `grafiek-${++nummer}`, naam, grafiek });
      return `grafiek-${nummer}`;
    },
    verwijderGrafiek: (id, welke) => void (op(id).grafieken = op(id).grafieken.filter((g) => g.id !== welke)),
    tabellen: () => tabellen,
    voegTabelToe(vak, naam) {
      tabellen.push({ id: `tabel-${++nummer}`, naam, vak });
      return `tabel-${nummer}`;
    },

    selectie: () => selectie,
    selecteer(vak) {
      selectie = [vak];
      actief = vak.blad;
      bijSelectie.forEach((bij) => bij());
    },
    inEenStap(doe) {
      telling.stappen++;
      return doe();
    },
    ongedaan: () => false,
    opnieuw: () => false,
    bijWijziging: (bij) => (bijWijziging.add(bij), () => void bijWijziging.delete(bij)),
    bijSelectie: (bij) => (bijSelectie.add(bij), () => void bijSelectie.delete(bij)),
  };
  const eerste = rooster.voegBladToe("Blad1");
  selectie = [{ blad: eerste, boven: 0, links: 0, rijen: 1, kolommen: 1 }];
  return {
    rooster,
    telling,
    verberg: (blad: string, rij: number) => void verborgen.add(`${blad},${rij}`),
    /** Wat de gebruiker aanwijst, ook meer gebieden tegelijk. */
    wijsAan(...vakken: Vak[]) {
      selectie = vakken;
      bijSelectie.forEach((bij) => bij());
    },
  };
}
