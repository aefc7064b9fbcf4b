/** Roept `doe` aan als er een tijd niets meer gevraagd is; alleen de laatste vraag telt. */
export function later<T>(milliseconden: number, doe: (laatste: T) => void): (vraag: T) => void {
  let wacht: ReturnType<typeof setTimeout> | undefined;
  return (vraag) => {
    clearTimeout(wacht);
    wacht = setTimeout(() => doe(vraag), milliseconden);
  };
}
