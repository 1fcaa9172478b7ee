import { Modal, Stack, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { searchQuery } from '../api'
import { Hits } from './Hits'

/** The search over everything. The arrows go from hit to hit; Enter in the field opens all that was found as a page. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('search')
  const lang = useLanguage()
  const navigate = useNavigate()
  const inside = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const [words] = useDebouncedValue(typed.trim(), 200)
  const { data, error, refetch } = useQuery({ ...searchQuery(words, { limit: 5 }), placeholderData: keepPreviousData })

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const stops = [...(inside.current?.querySelectorAll<HTMLElement>('input, a') ?? [])]
    const here = stops.indexOf(document.activeElement as HTMLElement)
    stops[here + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
  }

  return (
    <Modal opened onClose={onClose} title={t('title')} size="lg" closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack gap="lg" ref={inside} onKeyDown={onKeyDown}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (typed.trim()) void navigate({ to: '/$lang/search', params: { lang }, search: { q: typed.trim() } })
          }}
        >
          <TextInput
            data-autofocus
            type="search"
            label={t('label')}
            description={t('hint')}
            leftSection={<IconSearch aria-hidden size={18} />}
            maxLength={200}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </form>
        {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
        {data && <Hits words={words} result={data} />}
      </Stack>
    </Modal>
  )
}
