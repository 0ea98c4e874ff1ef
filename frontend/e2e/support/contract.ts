import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  minimum?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  allOf?: Schema[];
  anyOf?: Schema[];
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}
interface RawOperation {
  operationId: string;
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}
interface Contract {
  paths: Record<string, Record<string, RawOperation>>;
  components: { schemas: Record<string, Schema> };
}

/** One operation of a contract, as an attacker would read it. */
export interface Operation {
  service: string;
  id: string;
  method: string;
  path: string;
  /** Roles that may call it; undefined when anyone may, empty when any signed-in person may. */
  roles: string[] | undefined;
  query: Parameter[];
  /** A body that passes the contract's own rules, where it takes JSON. */
  body: unknown;
}

const services = ['talent', 'achievements', 'matching'];
const methods = ['get', 'post', 'put', 'delete', 'patch'];

export function operations(): Operation[] {
  return services.flatMap((service) => {
    const file = new URL(`../../../contracts/${service}-service.yaml`, import.meta.url);
    const contract = parse(readFileSync(fileURLToPath(file), 'utf8')) as Contract;
    return Object.entries(contract.paths).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method];
        return operation ? [operationOf({ service, path, method, operation, contract })] : [];
      }),
    );
  });
}

function operationOf({
  service,
  path,
  method,
  operation,
  contract,
}: {
  service: string;
  path: string;
  method: string;
  operation: RawOperation;
  contract: Contract;
}): Operation {
  const json = operation.requestBody?.content['application/json']?.schema;
  return {
    service,
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    roles: operation.security?.length
      ? operation.security.flatMap(({ oidc }) => oidc ?? [])
      : undefined,
    query: (operation.parameters ?? []).filter((one) => one.in === 'query' && one.required),
    body: json ? example(json, contract) : undefined,
  };
}

/** The smallest value that a schema accepts, so that a refusal is about the caller, not the input. */
function example(schema: Schema, contract: Contract): unknown {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return example(contract.components.schemas[name] ?? {}, contract);
  }
  const composed = schema.allOf?.[0] ?? schema.anyOf?.[0];
  if (composed) return example(composed, contract);
  if (schema.enum) return schema.enum[0];
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [
          name,
          named(name) ?? example(schema.properties?.[name] ?? {}, contract),
        ]),
      );
    case 'array':
      return schema.items ? [example(schema.items, contract)] : [];
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return true;
    default:
      return text(schema);
  }
}

/** Values that a schema cannot describe: real codes, and times in order. */
function named(property: string): unknown {
  const values: Record<string, unknown> = {
    regionCode: '440306',
    industryCode: '34',
    occupationCode: '6-18',
    uscc: '91440300MA5DAXXX0X',
    plannedStart: '2030-01-02T01:00:00Z',
    plannedEnd: '2030-01-02T03:00:00Z',
    occurredOn: '2020-01-02',
    from: '2030-01-02',
    to: '2030-01-03',
  };
  return values[property];
}

function text(schema: Schema): string {
  if (schema.format === 'uuid') return '00000000-0000-7000-8000-000000000000';
  if (schema.format === 'date-time') return '2030-01-02T01:00:00Z';
  if (schema.format === 'date') return '2030-01-02';
  return '仅供测试的文字'.padEnd(schema.minLength ?? 0, '。');
}
