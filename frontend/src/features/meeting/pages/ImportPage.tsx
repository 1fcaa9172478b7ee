import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useNetworks } from '@/features/network/public/useNetworks'
import { announce } from '@/lib/announcements'
import { languages } from '@/lib/i18n/languages'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Allowed } from '@/ui/Allowed'
import { FileDrop } from '@/ui/FileDrop'
import { Page } from '@/ui/Page'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { SignedIn } from '@/ui/SignedIn'
import { readTable, useEnterTable } from '../changes'
import { TableHelp } from '../parts/TableHelp'
import { TablePreview } from '../parts/TablePreview'

/** Enters several meetings of a network at once: a table is read, shown as it was understood, and then taken over. */
export function ImportPage() {
  const { slug } = useParams({ from: '/$lang/networks/$slug/meetings/import' })
  const { runs, isPending } = useMe()
  const { lineage } = useNetworks()
  return (
    <SignedIn>
      <Allowed isAllowed={isPending ? undefined : runs(lineage(slug))}>
        <Import network={slug} />
      </Allowed>
    </SignedIn>
  )
}

function Import({ network }: { network: string }) {
  const { t } = useTranslation('meeting')
  const lang = useLanguage()
  const format = useFormat()
  const navigate = useNavigate()
  const { fullName } = useNetworks()
  const [language, setLanguage] = useState<string>(lang)
  const [pasted, setPasted] = useState('')
  const [table, setTable] = useState<{ content: Blob; name?: string }>()
  const reading = useMutation({ mutationFn: (content: Blob) => readTable(network, content, language, true) })
  const entering = useEnterTable(network)

  function read(content: Blob, name?: string) {
    setTable({ content, name })
    entering.reset()
    reading.mutate(content)
  }

  async function enter() {
    if (!table) return
    const { rows } = await entering.mutateAsync({ table: table.content, language })
    announce(t('table.done', { count: rows }))
    await navigate({ to: '/$lang/agenda', params: { lang }, search: { network } })
  }

  const error = entering.error ?? reading.error
  return (
    <Page title={t('table.title', { name: fullName(network) })} lead={t('table.lead')}>
      <Stack gap="lg" maw={760}>
        <TableHelp />
        <NativeSelect
          label={t('table.language')}
          description={t('table.languageHint')}
          value={language}
          data={languages.map((value) => ({ value, label: format.languageLabel(value) }))}
          onChange={(event) => setLanguage(event.currentTarget.value)}
        />
        <FileDrop
          label={t('table.file')}
          accept={['.csv', '.tsv', '.txt', 'text/csv']}
          isBusy={reading.isPending}
          onFile={(file) => read(file, file.name)}
        >
          {table?.name && <Text size="sm">{table.name}</Text>}
        </FileDrop>
        <Textarea
          label={t('table.paste')}
          description={t('table.pasteHint')}
          value={pasted}
          minRows={4}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        <Group>
          <Button
            variant={reading.data ? 'default' : 'filled'}
            loading={reading.isPending}
            disabled={!pasted.trim()}
            onClick={() => read(new Blob([pasted]))}
          >
            {t('table.read')}
          </Button>
        </Group>
      </Stack>
      {error && <ProblemAlert error={error} />}
      {reading.data && (
        <Section title={t('table.understood')}>
          <TablePreview result={reading.data} />
          {reading.data.wrong === 0 && reading.data.rows > 0 && (
            <Group>
              <Button loading={entering.isPending} onClick={() => void enter().catch(() => undefined)}>
                {t('table.do', { count: reading.data.rows })}
              </Button>
            </Group>
          )}
        </Section>
      )}
    </Page>
  )
}
