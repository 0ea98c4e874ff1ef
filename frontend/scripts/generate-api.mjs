// Writes src/shared/api/generated/<service>.ts from the OpenAPI contracts of the services.
// A file is written only when its contract changed, so that builds stay quick.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { apiTypes } from '../tools/api-types/index.mjs';

const services = ['talent-service', 'achievements-service', 'matching-service'];
const contracts = process.env.JIANGQIAO_CONTRACTS_DIR
  ? pathToFileURL(`${process.env.JIANGQIAO_CONTRACTS_DIR}/`)
  : new URL('../../contracts/', import.meta.url);
const output = new URL('../src/shared/api/generated/', import.meta.url);

mkdirSync(output, { recursive: true });
for (const service of services) {
  const contract = new URL(`${service}.yaml`, contracts);
  if (!existsSync(contract)) {
    console.error(
      `${fileURLToPath(contract)} is missing: build the service first, its build writes the contract.`,
    );
    process.exit(1);
  }
  const types = await apiTypes(contract);
  const target = new URL(`${service}.ts`, output);
  if (!existsSync(target) || readFileSync(target, 'utf8') !== types) {
    writeFileSync(target, types);
  }
}
