import { openDirectory } from './search/directory.ts';
import { inventQuestions } from './search/questions.ts';
const [file='', mode='words'] = process.argv.slice(2);
const ask = openDirectory(file);
const qs = inventQuestions().map((text)=> mode==='words'?{filter:{text}}:{ filter: { text, free: true, person:{ageMonths:40}, includeUnknown: true }, near:{ postcode: 'SM1 1', withinMiles: 2 } });
for (let i=0;i<2;i++) for (const q of qs) await ask(q);
const t:number[]=[];
for (let r=0;r<3;r++) for (const q of qs){const b=process.cpuUsage(); await ask(q); const {user,system}=process.cpuUsage(b); t.push((user+system)/1000);}
t.sort((a,b)=>a-b); console.log(mode, 'cpu p50', t[300], 'p90', t[540], 'p99', t[594], 'mean', t.reduce((a,b)=>a+b)/600, Math.round(process.memoryUsage().rss/1e6), JSON.stringify(Object.fromEntries(Object.entries(process.memoryUsage()).map(([k,v])=>[k,Math.round(v/1e6)]))));
