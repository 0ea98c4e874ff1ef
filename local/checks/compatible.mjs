// Whether a client written for an older contract still works with a newer one. Our API refuses what
// it does not know, so that taking away an optional property or parameter of a request breaks too.

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Every promise of the older contract that the newer one breaks, in words. */
export function broken(older, newer) {
  const found = [];
  for (const [path, item] of Object.entries(older.paths ?? {})) {
    for (const method of methods.filter((name) => item[name])) {
      const where = `${method.toUpperCase()} ${path}`;
      const now = newer.paths?.[path]?.[method];
      if (now) found.push(...operation(where, item[method], now, { older, newer }));
      else found.push(`${where}: removed`);
    }
  }
  return found;
}

function operation(where, before, now, documents) {
  return [
    ...parameters(where, before, now, documents),
    ...content(`${where} request`, before.requestBody, now.requestBody, 'request', documents),
    ...Object.entries(before.responses ?? {})
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([status, response]) =>
        now.responses?.[status]
          ? content(`${where} ${status}`, response, now.responses[status], 'response', documents)
          : [`${where}: no longer answers ${status}`],
      ),
  ];
}

function parameters(where, before, now, { older, newer }) {
  const table = (operation, document) =>
    new Map((operation.parameters ?? []).map((p) => resolve(p, document)).map((p) => [`${p.in} ${p.name}`, p]));
  const then = table(before, older);
  const current = table(now, newer);
  return [
    ...[...then.keys()].filter((key) => !current.has(key)).map((key) => `${where}: parameter ${key} removed`),
    ...[...current]
      .filter(([key, { required }]) => required && !then.get(key)?.required)
      .map(([key]) => `${where}: parameter ${key} now required`),
    ...[...then].filter(([key]) => current.has(key)).flatMap(([key, { schema: old }]) =>
      schema(`${where} ${key}`, old, current.get(key).schema, 'request', { older, newer }, new Set())),
  ];
}

function content(where, before, now, direction, documents) {
  const then = resolve(before, documents.older);
  const current = resolve(now, documents.newer);
  const late = direction === 'request' && current?.required && !then?.required ? [`${where}: body now required`] : [];
  return [
    ...late,
    ...Object.entries(then?.content ?? {}).flatMap(([type, { schema: old }]) =>
      current?.content?.[type]
        ? schema(where, old, current.content[type].schema, direction, documents, new Set())
        : [`${where}: ${type} removed`],
    ),
  ];
}

function schema(where, before, now, direction, documents, seen) {
  const visited = `${before?.$ref}→${now?.$ref}`;
  if (before?.$ref && seen.has(visited)) return [];
  const deeper = new Set(seen).add(visited);
  const then = resolve(before, documents.older);
  const current = resolve(now, documents.newer);
  if (!then || !current) return [];
  const found = [];
  if (type(then) !== type(current)) found.push(`${where}: was ${type(then)}, is ${type(current)}`);
  found.push(...values(where, then, current, direction), ...required(where, then, current, direction));
  for (const [name, old] of Object.entries(then.properties ?? {})) {
    const place = `${where}.${name}`;
    const property = current.properties?.[name];
    if (property) found.push(...schema(place, old, property, direction, documents, deeper));
    else found.push(`${place}: removed`);
  }
  if (then.items) found.push(...schema(`${where}[]`, then.items, current.items, direction, documents, deeper));
  return found;
}

function values(where, then, current, direction) {
  if (!then.enum || !current.enum || direction !== 'request') return [];
  return then.enum.filter((value) => !current.enum.includes(value)).map((value) => `${where}: no longer takes ${value}`);
}

function required(where, then, current, direction) {
  const [from, to] = direction === 'request' ? [current, then] : [then, current];
  const word = direction === 'request' ? 'now required' : 'no longer always there';
  return (from.required ?? []).filter((name) => !to.required?.includes(name)).map((name) => `${where}.${name}: ${word}`);
}

const type = (node) => [node.type ?? 'any'].flat().filter((name) => name !== 'null').sort().join('|');

function resolve(node, document) {
  if (!node?.$ref) return node;
  return node.$ref.slice(2).split('/').reduce((at, key) => at?.[key], document);
}
