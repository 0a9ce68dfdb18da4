/** The value of a written sum such as `(2 · 4 + 5 − 1) / 3`, with a typesetter's signs and either decimal sign. */
export function evaluate(written: string): number {
  const tokens = written.replaceAll(',', '.').match(/\d+(\.\d+)?|[()+−·/²]/g) ?? [];
  let at = 0;
  const atom = (): number => {
    const token = tokens[at++];
    let value: number;
    if (token === '−') return -atom();
    if (token === '(') {
      value = sum();
      at++;
    } else value = Number(token);
    while (tokens[at] === '²') {
      at++;
      value *= value;
    }
    return value;
  };
  const product = (): number => {
    let value = atom();
    while (tokens[at] === '·' || tokens[at] === '/')
      value = tokens[at++] === '·' ? value * atom() : value / atom();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '−')
      value = tokens[at++] === '+' ? value + product() : value - product();
    return value;
  };
  const value = sum();
  if (at !== tokens.length) throw new Error(`"${written}" is no sum`);
  return value;
}
