import type { ThemeConfig } from 'antd';

/** antd in the house's look; the values are those of tokens.css. */
export const antdTheme: ThemeConfig = {
  token: {
    colorPrimary: '#b3261e',
    colorInfo: '#1f567d',
    colorLink: '#1f567d',
    colorSuccess: '#1c6b45',
    colorWarning: '#8a5300',
    colorError: '#a3211a',
    colorText: '#1a2229',
    colorTextSecondary: '#46525c',
    colorTextTertiary: '#5f6b75',
    colorTextDescription: '#5f6b75',
    colorTextPlaceholder: '#66727c',
    colorBorder: '#b4bec6',
    colorBorderSecondary: '#dce1e5',
    colorBgLayout: '#f4f6f7',
    borderRadius: 4,
    borderRadiusLG: 8,
    controlHeight: 40,
    controlHeightLG: 48,
    fontSize: 15,
    fontFamily: 'inherit',
    wireframe: false,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Table: { headerBg: '#f4f6f7', headerColor: '#46525c', cellPaddingBlock: 12 },
    Tabs: { itemSelectedColor: '#1a2229', inkBarColor: '#b3261e' },
    Form: { labelColor: '#1a2229', verticalLabelPadding: '0 0 4px' },
    Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 },
    Segmented: { trackBg: '#e8edf0' },
  },
};
