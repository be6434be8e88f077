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

// Right after a change of tabs the explorer may still send the operation of the tab before; a question that does not have it means its own.
async function ask({ operationName, ...question }) {
  if (operationName && question.query.includes(operationName)) question.operationName = operationName;
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(question),
  });
  const answer = await response.json();
  if (question.operationName !== 'IntrospectionQuery') answered.dispatchEvent(new CustomEvent('answer', { detail: answer.errors ? null : tableOf(question) }));
  return answer;
}

const answered = new EventTarget();

/** The address of the last answer as a table, which a spreadsheet can open; null where it would be too long for one. */
function tableOf({ query, variables, operationName }) {
  const asked = new URLSearchParams({ format: 'csv', query });
  if (variables && Object.keys(variables).length > 0) asked.set('variables', JSON.stringify(variables));
  if (operationName) asked.set('operationName', operationName);
  const address = `/graphql?${asked}`;
  return address.length <= 8000 ? address : null;
}

function AsCsv() {
  const [address, setAddress] = useState(null);
  useEffect(() => {
    const take = ({ detail }) => setAddress(detail);
    answered.addEventListener('answer', take);
    return () => answered.removeEventListener('answer', take);
  }, []);
  return address && <a href={address} title="The first list of the answer as a table; a spreadsheet can open the address">As CSV</a>;
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
      <GraphiQL.Logo><AsCsv /> <a href="/graphql?plain">Plain form</a></GraphiQL.Logo>
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
