-- Somebody at work in a note, with the keys and commands of Neovim itself; what they see is written to $SEEN as JSON.
local seen = {}
local note = vim.api.nvim_get_current_buf()

local function line(number)
  return vim.api.nvim_buf_get_lines(note, number - 1, number, false)[1]
end
local function put(cursor, column)
  vim.api.nvim_win_set_cursor(0, {cursor, column})
end
local function rules()
  local found = vim.tbl_map(function(told) return told.code end, vim.diagnostic.get(note))
  table.sort(found)
  return found
end
local function wait(condition)
  vim.wait(600000, condition, 10)
end
local function finish()
  vim.fn.writefile({vim.json.encode(seen)}, vim.env.SEEN)
  vim.cmd('qall!')
end

wait(function() return #vim.lsp.get_clients({bufnr = note, name = 'cess'}) == 1 end)
local client = vim.lsp.get_clients({bufnr = note})[1]
wait(function() return client.initialized end)
seen.root = client.config.root_dir

-- A mistake is told, and mended by its own action.
local last = vim.api.nvim_buf_line_count(note)
vim.api.nvim_buf_set_lines(note, last, last, false, {'', '##Une partie', '', 'Voir [](#une-partie).'})
wait(function() return rules()[1] == 'heading-glued' end)
seen.rules = rules()
put(last + 2, 0)
vim.lsp.buf.code_action({apply = true, filter = function(action) return action.isPreferred end})
wait(function() return line(last + 2):sub(1, 3) == '## ' end)
seen.mended = line(last + 2)
wait(function() return #rules() == 0 end)

-- From a cross-reference to its heading, which gets another name.
put(last + 4, 10)
vim.lsp.buf.definition()
wait(function() return vim.api.nvim_win_get_cursor(0)[1] == last + 2 end)
seen.definition = vim.api.nvim_get_current_line()
vim.lsp.buf.rename('La suite')
wait(function() return line(last + 2) == '## La suite' end)
seen.renamed = line(last + 4)

-- The zone is explained.
local zone = vim.fn.search('^zone:', 'w')
put(zone, 8)
vim.lsp.buf.hover()
local function window()
  for _, id in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(id).relative ~= '' then return id end
  end
end
wait(window)
seen.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window()), 0, -1, false), '\n')
vim.api.nvim_win_close(window(), true)

vim.lsp.buf.document_symbol({
  on_list = function(list)
    seen.outline = vim.tbl_map(function(entry) return entry.text end, list.items)
  end,
})
wait(function() return seen.outline end)

-- Another Markdown file gets nothing, and nobody to ask.
vim.cmd.edit('work/README.md')
seen.others = #vim.lsp.get_clients({bufnr = 0, name = 'cess'})
seen.told = #vim.diagnostic.get(0)
vim.cmd.buffer(note)

-- What can be a zone, by the keys of insert mode: they are read once this file has ended.
vim.api.nvim_buf_set_lines(note, zone - 1, zone, false, {'zone: asie'})
put(zone, 9)
vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes('A<C-x><C-o>', true, false, true), 'n', false)
local function look()
  local items = vim.fn.complete_info({'items'}).items
  seen.completed = vim.tbl_map(function(item) return item.word end, items)
  if #items > 0 or line(zone) ~= 'zone: asie' then
    seen.zone = line(zone)
    return finish()
  end
  vim.defer_fn(look, 20)
end
vim.defer_fn(look, 20)
