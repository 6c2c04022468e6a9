import { both, formula, number, over, root, row, sign, sub, sum, symbol, under } from "./math.ts";

const [a, h, i, j, k, l, n, r, s, t, w, x] = [..."ahijklnrstwx"].map(symbol) as Letters;
type Letter = ReturnType<typeof symbol>;
type Letters = [
  Letter,
  Letter,
  Letter,
  Letter,
  Letter,
  Letter,
  Letter,
  Letter,
  Letter,
  Letter,
  Letter,
  Letter,
];

const of = (name: string) => row(symbol(name), sign("("), a, sign(")"));
const mean = (part: Letter) => row(over(number(1), n), sum(i), sub(part, i));
const worst = sub(x, number(0));
const best = sub(x, number(1));
const ln = (value: Letter) => row(symbol("ln"), value);
const least = sub(w, row(j));
const most = under("max", a);

/** The formulas of the method page. What each letter means is said beside it. */
export const formulas = {
  /** The mean of the lower and of the upper ends. */
  joined: formula(sign("["), mean(l), sign(","), mean(h), sign("]")),
  mirrored: formula(sign("["), number(1), sign("−"), h, sign(","), number(1), sign("−"), l, sign("]")),
  linear: formula(s, sign("="), over(row(x, sign("−"), worst), row(best, sign("−"), worst))),
  logarithmic: formula(
    s,
    sign("="),
    over(row(ln(x), sign("−"), ln(worst)), row(ln(best), sign("−"), ln(worst))),
  ),
  /** Additive value. */
  value: formula(of("V"), sign("="), sum(j), least, row(sub(symbol("v"), j), sign("("), a, sign(")"))),
  simplex: formula(least, sign("≥"), number(0), sign(","), sum(j), least, sign("="), number(1)),
  /** Share of samples with the rank (Lahdelma & Salminen 2001). */
  acceptability: formula(both(symbol("b"), a, r), sign("="), over(both(n, a, r), n)),
  error: formula(
    symbol("SE"),
    sign("="),
    root(row(symbol("b"), sign("("), number(1), sign("−"), symbol("b"), sign(")"), sign("/"), n)),
  ),
  /** Expected value of partial perfect information (Howard 1966). */
  gain: formula(
    symbol("G"),
    sign("="),
    symbol("E"),
    sign("["),
    most,
    row(symbol("V"), sign("("), a, sign("|"), x, sign(")")),
    sign("]"),
    sign("−"),
    most,
    of("V"),
  ),
  /** The others keep their proportions. */
  stability: formula(
    sub(w, k),
    sign("("),
    t,
    sign(")"),
    sign("="),
    sign("("),
    number(1),
    sign("−"),
    t,
    sign(")"),
    over(sub(w, k), row(number(1), sign("−"), least)),
  ),
} as const;
