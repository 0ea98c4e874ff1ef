import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broken } from './compatible.mjs';

const contract = (change = () => {}) => {
  const document = {
    paths: {
      '/visits': {
        post: {
          parameters: [{ in: 'query', name: 'draft', schema: { type: 'boolean' } }],
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/New' } } } },
          responses: { 201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Visit' } } } } },
        },
      },
    },
    components: {
      schemas: {
        New: { type: 'object', required: ['place'], properties: { place: { type: 'string' }, kind: { enum: ['A', 'B'] } } },
        Visit: {
          type: 'object',
          required: ['id'],
          properties: { id: { type: 'string' }, next: { $ref: '#/components/schemas/Visit' } },
        },
      },
    },
  };
  change(document, document.components.schemas, document.paths['/visits'].post);
  return document;
};

const cases = {
  'nothing': [() => {}, []],
  'a new operation': [(d) => { d.paths['/more'] = { get: {} }; }, []],
  'a new optional property of a request': [(_, s) => { s.New.properties.note = {}; }, []],
  'a new property of a response': [(_, s) => { s.Visit.properties.note = {}; }, []],
  'an operation removed': [(d) => { delete d.paths['/visits'].post; }, ['POST /visits: removed']],
  'a request property required': [(_, s) => s.New.required.push('kind'), ['POST /visits request.kind: now required']],
  'a request property removed': [(_, s) => { delete s.New.properties.kind; }, ['POST /visits request.kind: removed']],
  'a value no longer taken': [(_, s) => s.New.properties.kind.enum.pop(), ['POST /visits request.kind: no longer takes B']],
  'a response property removed': [(_, s) => { delete s.Visit.properties.next; }, ['POST /visits 201.next: removed']],
  'a response property optional': [(_, s) => s.Visit.required.pop(), ['POST /visits 201.id: no longer always there']],
  'another type': [(_, s) => { s.New.properties.place.type = 'integer'; }, ['POST /visits request.place: was string, is integer']],
  'a parameter removed': [(_, __, o) => o.parameters.pop(), ['POST /visits: parameter query draft removed']],
  'a parameter required': [(_, __, o) => o.parameters.push({ in: 'query', name: 'x', required: true }), ['POST /visits: parameter query x now required']],
};

for (const [change, [apply, expected]] of Object.entries(cases)) {
  test(`${change} breaks ${expected.length ? 'a client' : 'nobody'}`, () => {
    const found = broken(contract(), contract(apply));
    assert.deepEqual(found.slice(0, expected.length), expected);
    assert.equal(found.length > 0, expected.length > 0);
  });
}
