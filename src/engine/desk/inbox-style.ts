/** Style sheet of the tray's page: the desk's colours, which has no other style to share with a page without scripts. */
export const inboxStyle = `:root{color-scheme:light dark;--paper:#fff;--ink:#15191d;--ink2:#4a555d;--brand:#0a4b5e;--link:#0b5a78;--rule:#6b7a82;--hair:#cbd3d7;--on:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#101619;--ink:#e6ebed;--ink2:#a9b5bb;--brand:#7fc3d6;--link:#8ccbde;--rule:#75868f;--hair:#2b383f;--on:#101619}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 'Source Sans 3',system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:1rem}a{color:var(--link)}h1{margin:1rem 0;padding-bottom:.5rem;border-bottom:3px solid var(--brand);font-size:1.5rem;line-height:1.25}
section{padding:1.25rem 0;border-bottom:1px solid var(--hair)}h2{margin:0;font-size:1rem}h2::first-letter{text-transform:uppercase}
section p{margin:.25rem 0;color:var(--ink2);overflow-wrap:anywhere}
blockquote{margin:.5rem 0;padding:.25rem 0 .25rem 1rem;border-left:3px solid var(--hair);white-space:pre-wrap;overflow-wrap:anywhere}
[role=alert]{padding:.5rem 1rem;border-left:3px solid var(--brand);font-weight:600}
form{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.75rem}label{flex:1 0 100%;color:var(--ink2)}
input{display:block;width:100%;max-width:30rem;padding:.375rem .5rem;border:1px solid var(--rule);background:var(--paper);color:var(--ink);font:inherit}
button{padding:.375rem .875rem;border:1px solid var(--brand);background:var(--paper);color:var(--brand);font:inherit;font-weight:600;cursor:pointer}
button:hover{background:var(--brand);color:var(--on)}:focus-visible{outline:2px solid var(--link);outline-offset:2px}`
