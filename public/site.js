/* The few lines that want a script; every page works without them. */
;(() => {
  const root = document.documentElement
  try {
    const chosen = localStorage.getItem('scheme')
    if (chosen) root.dataset.scheme = chosen
  } catch {
    // A browser that keeps nothing has nothing to remember.
  }
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const system = () => (dark.matches ? 'dark' : 'light')

  for (const button of document.querySelectorAll('[data-scheme-switch]')) {
    button.hidden = false
    const say = () =>
      button.setAttribute('aria-pressed', String((root.dataset.scheme ?? system()) === 'dark'))
    say()
    button.addEventListener('click', () => {
      const scheme = (root.dataset.scheme ?? system()) === 'dark' ? 'light' : 'dark'
      root.dataset.scheme = scheme
      try {
        // What the system says anyway need not be remembered.
        if (scheme === system()) localStorage.removeItem('scheme')
        else localStorage.setItem('scheme', scheme)
      } catch {
        // A browser that keeps nothing forgets the choice; the page is none the worse.
      }
      if (scheme === system()) delete root.dataset.scheme
      say()
    })
    dark.addEventListener('change', say)
  }

  // A box that scrolls is a stop on the keyboard's way, one that holds its table whole is none.
  const widths = new ResizeObserver((boxes) => {
    for (const { target } of boxes) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0
      else target.removeAttribute('tabindex')
    }
  })
  for (const box of document.querySelectorAll('.wide')) widths.observe(box)
  // The player of another site is asked for when a reader asks for it, and not before.
  for (const link of document.querySelectorAll('a[data-frame]')) {
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      const frame = document.createElement('iframe')
      frame.src = link.dataset.frame
      frame.title = link.dataset.title
      frame.allow = 'autoplay; fullscreen; picture-in-picture'
      frame.tabIndex = 0
      link.replaceWith(frame)
      frame.focus()
    })
  }

  // Without a clipboard the button stays hidden.
  for (const button of navigator.clipboard ? document.querySelectorAll('[data-copy]') : []) {
    button.hidden = false
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.parentElement.querySelector('code').textContent)
      button.dataset.copy = 'done'
    })
  }
})()
