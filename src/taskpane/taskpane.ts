import { maakWerkmap } from "../workbook/office";
import { formulieren, vanPlannen } from "./formulieren";
import { schil } from "./schil";
import "./stijl.scss";
import { volgThema } from "./thema";
import { verbinding } from "./verbinding";

const band = verbinding();
schil(document.body, formulieren, { verbinding: band }, vanPlannen);

// Zonder office.js (geen netwerk, of los in een browser) rekent het paneel gewoon; alleen de werkmap ontbreekt dan.
if (typeof Office !== "undefined")
  void Office.onReady(({ host }) => {
    volgThema(() => Office.context?.officeTheme);
    if (String(host) === "Excel") band.verbind(maakWerkmap());
  });
