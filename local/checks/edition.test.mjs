import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edition, parse } from '../../platform/scripts/edition.mjs';

const rowOf = (csv, code) => parse(csv).find((row) => row.code === code || row.old === code);

test('regions: withdrawn codes go where they went, districts that a table leaves out are kept', () => {
  const { entries, replaced, kept } = edition(
    'regions',
    'code,name,level,parent\n440000,广东省,province,\n440300,深圳市,city,440000\n440399,新区,county,440300\n',
    'old,new\n440306,440398\n440398,440399\n440301,440399|440300\n440302,\n440300,440399\n',
  );
  assert.equal(rowOf(entries, '440399').name, '新区');
  assert.equal(rowOf(replaced, '440306').new, '440399', 'a chain is followed');
  assert.equal(rowOf(replaced, '440301').new, '440300', 'several successors have one division');
  assert.equal(rowOf(replaced, '440302'), undefined, 'without a successor');
  assert.equal(rowOf(replaced, '440300'), undefined, 'still in force');
  assert.ok(kept.includes('810001') && !kept.includes('440306'));
});

test('occupations lose the zeros of levels that are not there', () => {
  const { entries } = edition(
    'occupations',
    'code,level,name,parent,digital\n6-00-00-00,大类,生产制造及有关人员,,False\n6-18-00-00,中类,"机械制造, 基础加工",6-00-00-00,False\n6-18-01-01,细类(职业),车工,6-18-01-00,False\n6-18-01-00,小类,机械冷加工人员,6-18-00-00,False\n',
  );
  assert.deepEqual(rowOf(entries, '6-18'), { code: '6-18', name: '机械制造, 基础加工', level: 'minor', parent: '6' });
  assert.equal(rowOf(entries, '6-18-01-01').parent, '6-18-01');
});

test('industries keep their codes', () => {
  const { entries } = edition('industries', '\uFEFFcode,level,name,parent\nC,门类,制造业,\n34,大类,通用设备制造业,C\n');
  assert.deepEqual(rowOf(entries, '34'), { code: '34', name: '通用设备制造业', level: 'division', parent: 'C' });
});
