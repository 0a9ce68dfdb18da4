/** An element of XML with its attributes and children. */
export interface Node {
  name: string;
  attributes: Map<string, string>;
  children: Node[];
  text: string;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads the XML that a report writes; every breach of well-formedness throws. */
export function parseXml(xml: string): Node {
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  if (body === xml) throw new Error('the declaration is missing');
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml))
    throw new Error('a character that XML forbids');
  const root: Node = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  const token = /<(\/?)([a-z]+)((?:\s+[a-z]+="[^"<]*")*)\s*>|([^<]+)/gy;
  let end = 0;
  for (let found = token.exec(body); found; found = token.exec(body)) {
    end = token.lastIndex;
    const [, closing, name, attributes, text] = found;
    const top = open[open.length - 1];
    if (text !== undefined) top.text += decode(text);
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
    } else {
      const node: Node = { name, attributes: new Map(), children: [], text: '' };
      for (const [, key, value] of attributes.matchAll(/([a-z]+)="([^"]*)"/g)) {
        if (node.attributes.has(key)) throw new Error(`${key} stands twice`);
        node.attributes.set(key, decode(value));
      }
      top.children.push(node);
      open.push(node);
    }
  }
  if (end !== body.length || open.length !== 1)
    throw new Error(`no XML from ${body.slice(end, end + 40)}`);
  if (root.children.length !== 1) throw new Error('there must be one root');
  return root.children[0];
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|([a-z]+));|&/g, (whole, code, name) => {
    if (code) return String.fromCodePoint(Number(code));
    if (name && entities[name]) return entities[name];
    throw new Error(`a bare ${whole}`);
  });
}

/**
 * What the JUnit schema of Jenkins demands: which element stands in which, which attributes it must and may have. There is no official
 * schema of JUnit and no package that carries that of Jenkins, so its rules stand here.
 */
const schema: Record<string, { children: string[]; required: string[]; allowed: string[] }> = {
  testsuites: {
    children: ['testsuite'],
    required: [],
    allowed: ['name', 'tests', 'failures', 'errors', 'time'],
  },
  testsuite: {
    children: ['testcase'],
    required: ['name', 'tests'],
    allowed: ['failures', 'errors', 'skipped', 'time'],
  },
  testcase: { children: ['failure', 'error'], required: ['name', 'classname'], allowed: ['time'] },
  failure: { children: [], required: [], allowed: ['message', 'type'] },
  error: { children: [], required: [], allowed: ['message', 'type'] },
};

/** Every breach of the JUnit schema, and every count that does not match what it counts. */
export function junitBreaches(node: Node): string[] {
  const rules = schema[node.name];
  if (!rules) return [`unknown element ${node.name}`];
  const breaches = node.children.flatMap((child) =>
    rules.children.includes(child.name) ? junitBreaches(child) : [`${child.name} in ${node.name}`],
  );
  for (const key of rules.required)
    if (!node.attributes.has(key)) breaches.push(`${node.name} without ${key}`);
  for (const key of node.attributes.keys())
    if (![...rules.required, ...rules.allowed].includes(key))
      breaches.push(`${node.name} with ${key}`);
  const cases = all(node, 'testcase');
  const counted: Record<string, number> = {
    tests: cases.length,
    failures: all(node, 'failure').length,
    errors: all(node, 'error').length,
  };
  if (node.name.startsWith('testsuite'))
    for (const [key, count] of Object.entries(counted))
      if (node.attributes.get(key) !== String(count))
        breaches.push(`${node.name}: ${key} is not ${count}`);
  return breaches;
}

function all(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}
