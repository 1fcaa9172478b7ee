import { Button, Group, Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FileField } from '@/features/file/public/FileField'
import { announce } from '@/lib/announcements'
import { Fieldset } from '@/ui/Fieldset'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Said } from '../form/said'
import { type Held, useEvidence } from '../writeApi'
import { EvidenceList } from './EvidenceList'

/** Links, files and pictures that show that the report is true; each is kept as soon as it is added. */
export function EvidenceFields({ held: { report } }: { held: Held }) {
  const { t } = useTranslation('progress')
  const { id, commitment, evidence, sourceLanguage } = report
  const { mutateAsync, isPending, error } = useEvidence(id)
  const [kind, setKind] = useState<'url' | 'file'>('url')
  const [title, setTitle] = useState('')
  const [url, setUrl] = useState('')
  const [file, setFile] = useState<string>()
  const [isTried, setTried] = useState(false)
  const isAddress = /^https?:\/\/\S+$/.test(url.trim())
  const isWhole = title.trim() !== '' && (kind === 'url' ? isAddress : file !== undefined)

  async function add() {
    setTried(true)
    if (!isWhole) return
    const what = kind === 'url' ? { url: url.trim() } : { file: file ?? '' }
    try {
      await mutateAsync({ add: { titles: { [sourceLanguage]: title.trim() }, ...what } })
    } catch {
      return // Said above the fields.
    }
    announce(t('evidence.added'))
    setTitle('')
    setUrl('')
    setFile(undefined)
    setTried(false)
  }

  return (
    <Fieldset legend={t('evidence.legend')} hint={t('evidence.hint')}>
      <Said of="evidence" />
      <EvidenceList
        evidence={evidence}
        sourceLanguage={sourceLanguage}
        onRemove={(piece) => mutateAsync({ remove: piece })}
      />
      {error && <ProblemAlert error={error} />}
      <Stack gap="sm">
        <Radio.Group
          label={t('evidence.kind')}
          value={kind}
          onChange={(value) => setKind(value === 'file' ? 'file' : 'url')}
        >
          <Group mt="xs">
            <Radio size="md" value="url" label={t('evidence.link')} />
            <Radio size="md" value="file" label={t('evidence.file')} />
          </Group>
        </Radio.Group>
        <TextInput
          label={t('evidence.title')}
          lang={sourceLanguage}
          maxLength={200}
          value={title}
          error={isTried && !title.trim() && t('evidence.titleMissing')}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        {kind === 'url' ? (
          <TextInput
            label={t('evidence.address')}
            type="url"
            maxLength={500}
            value={url}
            error={isTried && !isAddress && t('evidence.addressWrong')}
            onChange={(event) => setUrl(event.currentTarget.value)}
          />
        ) : (
          <FileField
            label={t('evidence.file')}
            description={t('evidence.fileHint')}
            city={commitment.city.slug}
            purpose="EVIDENCE"
            value={file}
            onChange={setFile}
            afterRemoval={t('evidence.fileGone')}
            {...(isTried && !file ? { error: t('evidence.fileMissing') } : {})}
          />
        )}
        <Group>
          <Button variant="default" loading={isPending} onClick={() => void add()}>
            {t('evidence.add')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}
