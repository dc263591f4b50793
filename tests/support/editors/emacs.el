;; Somebody at work in a note, with the commands of Emacs itself; what they see is written to $SEEN as JSON.
(package-initialize)
(unless (require 'markdown-mode nil t)
  (define-derived-mode markdown-mode text-mode "Markdown")
  (add-to-list 'auto-mode-alist '("\\.md\\'" . markdown-mode)))
(require 'eglot)
;; However busy the machine is.
(setq eglot-connect-timeout nil jsonrpc-default-request-timeout 600)
(defvar seen nil)
(defun see (name value) (push (cons name value) seen))
(defun wait-for (condition) (while (not (funcall condition)) (accept-process-output nil 0.02)))
(defun line () (string-trim-right (thing-at-point 'line t)))

(find-file "work/notes/a.fr.md")
(setq eglot-sync-connect t)
(call-interactively #'eglot)
(see 'root (directory-file-name (expand-file-name (project-root (eglot--project (eglot-current-server))))))

;; A mistake is told, and mended by its own action.
(goto-char (point-max))
(insert "\n##Une partie\n\nVoir [](#une-partie).\n")
(eglot--signal-textDocument/didChange)
(defun told ()
  (flymake-start)
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))
(wait-for (lambda () (seq-some (lambda (text) (string-match-p "heading-glued" text)) (told))))
(search-backward "##Une")
(eglot-execute (eglot-current-server) (car (append (eglot-code-actions (point) (point) "quickfix" nil) nil)))
(see 'mended (line))

;; From a cross-reference to its heading, which gets another name.
(search-forward "[](#une")
(xref-pop-to-location (car (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot))))
(see 'definition (line))
(eglot-rename "La suite")
(save-excursion (search-forward "Voir") (see 'renamed (line)))

;; What can be a zone.
(goto-char (point-min))
(search-forward "zone: ")
(delete-region (point) (line-end-position))
(insert "asie")
(let ((found (eglot-completion-at-point)))
  (see 'completed (vconcat (mapcar #'substring-no-properties (all-completions "asie" (nth 2 found))))))
(see 'outline (vconcat (mapcar (lambda (entry) (substring-no-properties (car entry))) (eglot-imenu))))
(with-temp-file (getenv "SEEN") (insert (json-serialize seen)))
(eglot-shutdown (eglot-current-server))
