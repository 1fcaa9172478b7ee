import { Radio, Select, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useAgendaWords } from '@/features/agenda/public/useAgendaWords'
import { useThemeOptions } from '@/features/theme/public/useThemeOptions'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguageOptions } from '@/lib/i18n/useLanguageOptions'
import { ChoicesField } from '@/ui/ChoicesField'
import { Fieldset } from '@/ui/Fieldset'
import { usePickText } from '@/ui/LangText'
import { short } from '@/ui/short'
import { TextsFields } from '@/ui/TextsFields'
import { meetingsOfNetworkQuery } from '../api'
import { MeetingPlaceFields } from './MeetingPlaceFields'
import { MeetingTimeFields } from './MeetingTimeFields'
import { audiences, firstStates, type MeetingValues, meetingKinds } from './meetingValues'

interface MeetingFieldsProps {
  form: UseFormReturn<MeetingValues>
  /** What each field is called, by its name. */
  labels: Record<string, string>
  /** The languages that the texts can be written in, the record's own first. */
  tags: string[]
  network: string
  /** The meeting that is edited; none where it is new. */
  slug?: string
}

/** The fields of a meeting, new or as it is. They know nothing of how they are saved. */
export function MeetingFields(props: MeetingFieldsProps) {
  const { form, labels, tags, slug } = props
  const { t } = useTranslation('meeting')
  const words = useAgendaWords()
  const languages = useLanguageOptions()
  const format = useFormat()
  const kind = useController({ control: form.control, name: 'kind' })
  const source = useController({ control: form.control, name: 'sourceLanguage' })
  const { errors } = form.formState
  return (
    <>
      <Fieldset legend={t('form.whatLegend')} hint={t('form.textsHint', { language: format.language(tags[0] ?? '') })}>
        <Select
          {...kind.field}
          label={labels.kind}
          data={[...new Set([...meetingKinds, kind.field.value])].map((value) => ({
            value,
            label: words.sort({ kind: 'MEETING', type: value }) ?? value,
          }))}
          allowDeselect={false}
        />
        {!slug && (
          <Select
            {...source.field}
            label={labels.sourceLanguage}
            description={t('form.sourceLanguageHint')}
            data={languages}
            searchable
            allowDeselect={false}
          />
        )}
        <TextInput
          label={labels.ordinal}
          description={t('form.ordinalHint')}
          inputMode="numeric"
          {...short}
          error={errors.ordinal?.message}
          {...form.register('ordinal')}
        />
        <TextsFields
          form={form}
          tags={tags}
          labels={labels}
          texts={[{ name: 'titles' }, { name: 'theme' }, { name: 'about', isLong: true }]}
        />
        <ChoicesField control={form.control} name="themes" label={labels.themes} data={useThemeOptions()} />
      </Fieldset>
      <MeetingTimeFields form={form} labels={labels} />
      <MeetingPlaceFields form={form} labels={labels} />
      <ReaderFields {...props} />
    </>
  )
}

/** For whom it is, what it begins as, and which meeting it continues. */
function ReaderFields({ form, labels, network, slug }: MeetingFieldsProps) {
  const { t } = useTranslation('meeting')
  const pick = usePickText()
  const { data: others = [] } = useQuery(meetingsOfNetworkQuery(network))
  const audience = useController({ control: form.control, name: 'audience' })
  const state = useController({ control: form.control, name: 'state' })
  const previous = useController({ control: form.control, name: 'previous' })
  return (
    <Fieldset legend={t('form.readersLegend')}>
      <Radio.Group {...audience.field} label={labels.audience}>
        <Stack gap="xs" mt="xs">
          {audiences.map((value) => (
            <Radio
              key={value}
              value={value}
              size="md"
              label={t(`audience.${value}`)}
              description={t(`audience.${value}Hint`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {!slug && (
        <Radio.Group {...state.field} label={labels.state}>
          <Stack gap="xs" mt="xs">
            {firstStates.map((value) => (
              <Radio
                key={value}
                value={value}
                size="md"
                label={t(`states.${value}`)}
                description={t(`form.states.${value}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {others.some((other) => other.slug !== slug) && (
        <Select
          {...previous.field}
          value={previous.field.value || null}
          onChange={(chosen) => previous.field.onChange(chosen ?? '')}
          label={labels.previous}
          description={t('form.previousHint')}
          data={others
            .filter((other) => other.slug !== slug)
            .map((other) => ({ value: other.slug, label: pick(other.titles, other.sourceLanguage) }))}
          error={previous.fieldState.error?.message}
          searchable
          clearable
        />
      )}
    </Fieldset>
  )
}
