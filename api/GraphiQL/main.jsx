// Puts the explorer in the place of the form at /graphql. Without this script the form is the page; what it shows (question, variables, examples) is read from it.
import { GraphiQL } from 'graphiql';
import { setNonce } from 'get-nonce';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';

const script = document.querySelector('script[data-explorer]');
const form = document.querySelector('form');
const examples = [...document.querySelectorAll('#examples a')].map(link => ({ query: new URL(link.href).searchParams.get('query') }));
const asked = new URLSearchParams(location.search).has('query');
// An address that names a release, as somebody may have quoted it, is answered from that one.
const named = new URLSearchParams(location.search).get('release');

// Right after a change of tabs the explorer may still send the operation of the tab before; a question that does not have it means its own.
async function ask({ operationName, ...question }) {
  if (operationName && question.query.includes(operationName)) question.operationName = operationName;
  const response = await fetch(named ? `/graphql?${new URLSearchParams({ release: named })}` : '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(question),
  });
  const answer = await response.json();
  if (question.operationName !== 'IntrospectionQuery') {
    const detail = { release: response.headers.get('inovasi-release'), table: answer.errors ? null : tableOf(question) };
    answered.dispatchEvent(new CustomEvent('answer', { detail }));
  }
  return answer;
}

const answered = new EventTarget();

/** The address of the last answer as a table, which a spreadsheet can open; null where it would be too long for one. */
function tableOf({ query, variables, operationName }) {
  const asked = new URLSearchParams({ format: 'csv', query });
  if (variables && Object.keys(variables).length > 0) asked.set('variables', JSON.stringify(variables));
  if (operationName) asked.set('operationName', operationName);
  if (named) asked.set('release', named);
  const address = `/graphql?${asked}`;
  return address.length <= 8000 ? address : null;
}

/** What an answer must be quoted with, and its table. */
function LastAnswer() {
  const [{ release, table }, setAnswer] = useState({ release: named, table: null });
  useEffect(() => {
    const take = ({ detail }) => setAnswer(detail);
    answered.addEventListener('answer', take);
    return () => answered.removeEventListener('answer', take);
  }, []);
  return <>
    {release && <span>Release {release}</span>} {table && <a href={table} title="The first list of the answer as a table; a spreadsheet can open the address">As CSV</a>}
  </>;
}

// The editors take the tabulator for themselves, which would hold keyboard users in them for good.
function letTabulatorGo(root) {
  const seen = new WeakSet();
  const look = () => root.querySelectorAll('.CodeMirror').forEach(({ CodeMirror: editor }) => {
    if (!editor || seen.has(editor)) return;
    seen.add(editor);
    editor.addKeyMap({ Tab: false, 'Shift-Tab': false });
  });
  new MutationObserver(look).observe(root, { childList: true, subtree: true });
}

function show() {
  document.querySelector('main').hidden = true;
  const root = document.createElement('main');
  root.id = 'explorer';
  root.setAttribute('aria-label', document.title);
  document.body.append(root);
  letTabulatorGo(root);
  createRoot(root).render(
    <GraphiQL
      fetcher={ask}
      defaultTabs={examples}
      query={asked ? form.elements.query.value : undefined}
      variables={asked ? form.elements.variables.value : undefined}
      storage={sessionStorage}
      isHeadersEditorEnabled={false}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo><LastAnswer /> <a href="/graphql?plain">Plain form</a></GraphiQL.Logo>
    </GraphiQL>,
  );
}

// Menus and dialogues keep the page behind them from scrolling by a sheet of their own, which the policy allows by this number.
setNonce(script.nonce);
const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = script.src.replace('graphiql.js', 'graphiql.css');
sheet.onload = show;
document.head.append(sheet);
