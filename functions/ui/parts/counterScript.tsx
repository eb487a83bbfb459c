// On a page that does more in a browser with scripts.
import { counterScriptIntegrity, counterScriptPath } from '../assetNames.ts';

export const CounterScript = () => (
  <script
    type="module"
    src={counterScriptPath}
    integrity={counterScriptIntegrity}
    crossorigin="anonymous"
  ></script>
);
