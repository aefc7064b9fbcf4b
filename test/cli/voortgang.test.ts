import { maakVoortgang } from "../../src/cli/voortgang";

describe("voortgang op de opdrachtregel", () => {
  it("zwijgt in de eerste seconde, en zegt daarna hoogstens elke seconde waar het werk is", () => {
    const gezegd: string[] = [];
    let tijd = 5000;
    const voortgang = maakVoortgang(
      (zin) => gezegd.push(zin),
      () => tijd,
    );
    for (const [later, zin] of [
      [0, "lezen"],
      [999, "regel 1"],
      [1, "regel 2"],
      [500, "regel 3"],
      [499, "regel 4"],
      [1, "regel 5"],
      [4000, "regel 6"],
    ] as const) {
      tijd += later;
      voortgang(zin);
    }
    expect(gezegd).toEqual(["regel 2", "regel 5", "regel 6"]);
  });
});
