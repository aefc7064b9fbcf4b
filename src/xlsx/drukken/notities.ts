import { leesAdres } from "../../formula/adres";
import type { Notitie } from "../../sheet/blad";
import { RUIMTE } from "./ruimten";
import { document, el, tekstElement } from "./xml";

/** Zo breed is een notitie, in punten; de hoogte volgt uit de tekst. */
const BREEDTE = 260;
const TEKENS_PER_REGEL = 48;
const REGELHOOGTE = 13;

/** De schrijver die Excel toont; nooit een persoon. */
const SCHRIJVER = "Wmo-begroting";

function inhoud({ tekst, bron }: Notitie): string {
  return bron === undefined ? tekst : `${tekst}\nBron: ${bron}`;
}

/** xl/commentsN.xml: de teksten. */
export function notitiesXml(notities: readonly Notitie[]): string {
  return document(
    el("comments", { xmlns: RUIMTE.blad }, [
      el("authors", {}, el("author", {}, SCHRIJVER)),
      el(
        "commentList",
        {},
        notities.map((n) =>
          el(
            "comment",
            { ref: n.cel, authorId: 0 },
            el("text", {}, el("r", {}, [el("rPr", {}, el("sz", { val: 9 })), tekstElement("t", inhoud(n))])),
          ),
        ),
      ),
    ]),
  );
}

/** De vakken van de notities. Excel leest hun maat alleen uit dit oude formaat (VML); de plek rekent het zelf uit. */
export function notitievakkenXml(notities: readonly Notitie[]): string {
  const ruimten = {
    "xmlns:v": "urn:schemas-microsoft-com:vml",
    "xmlns:o": "urn:schemas-microsoft-com:office:office",
    "xmlns:x": "urn:schemas-microsoft-com:office:excel",
  };
  const vorm = el(
    "v:shapetype",
    { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
    [el("v:stroke", { joinstyle: "miter" }), el("v:path", { gradientshapeok: "t", "o:connecttype": "rect" })],
  );
  return el("xml", ruimten, [vorm, ...notities.map(vak)]);
}

function vak(notitie: Notitie, i: number): string {
  const { rij, kolom } = leesAdres(notitie.cel) ?? { rij: 1, kolom: 1 };
  const regels = inhoud(notitie)
    .split("\n")
    .reduce((som, regel) => som + Math.max(1, Math.ceil(regel.length / TEKENS_PER_REGEL)), 0);
  const hoogte = regels * REGELHOOGTE + 12;
  const onder = rij + Math.ceil(hoogte / 20);
  const stijl = `position:absolute;margin-left:60pt;margin-top:2pt;width:${BREEDTE}pt;height:${hoogte}pt;z-index:${i + 1};visibility:hidden`;
  return el(
    "v:shape",
    {
      id: `_x0000_s${1025 + i}`,
      type: "#_x0000_t202",
      style: stijl,
      fillcolor: "#FFFFE1",
      "o:insetmode": "auto",
    },
    [
      el("v:fill", { color2: "#FFFFE1" }),
      el("v:shadow", { on: "t", color: "black", obscured: "t" }),
      el("v:path", { "o:connecttype": "none" }),
      el("v:textbox", { style: "mso-direction-alt:auto" }),
      el("x:ClientData", { ObjectType: "Note" }, [
        el("x:MoveWithCells"),
        el("x:SizeWithCells"),
        // Linker kolom, afstand, bovenste rij, afstand, rechter kolom, afstand, onderste rij, afstand; geteld vanaf 0.
        el("x:Anchor", {}, [kolom, 12, Math.max(rij - 2, 0), 4, kolom + 4, 12, onder, 4].join(", ")),
        el("x:AutoFill", {}, "False"),
        el("x:Row", {}, String(rij - 1)),
        el("x:Column", {}, String(kolom - 1)),
      ]),
    ],
  );
}
